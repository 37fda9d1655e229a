// Checks the largest return after edits:  node edit-process.mjs edits
import { product } from "./product.mjs";

const checked = await product().checkEdits(Number(process.argv[2]));
process.stdout.write(`${JSON.stringify(checked)}\n`);
