// Picks files in the web page and says when their verdicts stood there:  node verdicts-process.mjs cores file...
// A process of its own, so that it and its browser can be bound to one processor core.
import { measureVerdicts } from "./measure-page.mjs";

const [cores, ...files] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await measureVerdicts(files, Number(cores)))}\n`);
