import { fileURLToPath, URL } from "node:url";
import { runProcess } from "../run-process.mjs";

const fileBeside = (name) => fileURLToPath(new URL(name, import.meta.url));
const node = (name, ...words) => runProcess(process.execPath, [fileBeside(name), ...words]);

/** A contender that runs in Node; gives what each pass took. */
export const ownProcess = (contender, list) => (count, passes) =>
  node("contend.mjs", contender, list, String(count), String(passes));

/** openpyxl in the Python that has it. */
export const openpyxlProcess = (python, list) => (count, passes) =>
  runProcess(python, [fileBeside("openpyxl-reading.py"), list, String(count), String(passes)]);

/** Inflating some parts with one of the libraries. */
export const floorProcess = (library, list, parts) => (count, passes) =>
  node("floor.mjs", library, list, String(count), String(passes), ...parts);

/** The parts that our reader inflates of each of the first returns. */
export async function observedParts(list, count) {
  const [{ parts }] = await node("observe.cjs", list, String(count));
  return parts;
}
