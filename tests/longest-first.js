const Sequencer = require("@jest/test-sequencer").default;

/** A machine that never ran the tests cannot know: whoever starts the longest ones last waits for them alone. */
const LONGEST = [
  "proof/verdict-proof.",
  "workbench/formulas/office-agreement.",
  "cli/commands/consolidate-again.",
  "cli/commands/consolidate.",
  "taskpane/fill-in-excel.",
  "taskpane/office-places-in-excel.",
  "taskpane/consolidate.",
  "webpage/web-page.",
  "build/pages.",
  "build/web-page-work.",
  "office-js/place/place-faults.",
  "workbench/formulas/host-formulas.",
  "cli/commands/",
  "app/sample/",
  "core/expression/print-verdict.",
  "app/intake/intake.",
  "budgets/",
  "taskpane/",
  "core/layouts/",
];

const rank = (file) => {
  const place = LONGEST.findIndex((part) => file.includes(`/tests/${part}`));
  return place === -1 ? LONGEST.length : place;
};

/** Tests that take long are begun first; the others in jest's own order. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const unified = (file) => file.replace(/\\/g, "/");
    return [...super.sort(tests)].sort((left, right) => rank(unified(left.path)) - rank(unified(right.path)));
  }
};
