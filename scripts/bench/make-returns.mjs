// Writes returns of the real form into a folder and says where they are:  node make-returns.mjs folder count
import { product } from "./product.mjs";

const [folder, count] = process.argv.slice(2);
const batches = await product().makeReturns(folder, Number(count));
process.stdout.write(`${JSON.stringify({ batches })}\n`);
