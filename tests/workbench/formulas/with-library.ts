import { readFileSync } from "node:fs";
import { loadFormulaLibrary } from "../../../src/workbench/formulas/library";

/** Makes the formula library ready; what a page would fetch is read from the package. */
export async function withLibrary(): Promise<void> {
  await loadFormulaLibrary(new Uint8Array(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"))));
}
