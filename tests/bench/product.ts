/** What the bench measures of the product, bundled as the command line is. */
export { makeReturns } from "./make-returns";
export { readReturns, takeReturns } from "./take-returns";
export { consolidatedMonth, issueAll, writeMonth } from "./write-month";
export { checkEdits } from "./check-edits";
