import { sampleMonth } from "../../src/app/sample/sample-month";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { returnName, smallWorkspace } from "../helpers/small-office";

/** The month of all files of the corpus that do not say otherwise. */
export const PERIOD = "2024-03";
/** The small office's workspace, under whose settings the corpus is checked. */
export const WORKSPACE = smallWorkspace(PERIOD);

/** The returns that the corpus is made from, issued by the product and filled with invented figures; no test changes their bytes. */
export interface CorpusBase {
  /** 卡若区. */
  readonly county: Uint8Array;
  /** 市市场监管局. */
  readonly department: Uint8Array;
  /** 市食安办: the smallest return, without figures. */
  readonly office: Uint8Array;
  /** By unit, those three included. */
  readonly byUnit: ReadonlyMap<string, Uint8Array>;
}

/** Units whose good returns lie beside the corpus when all is consolidated; no family makes a return of theirs. */
export const GOOD_UNITS = ["江达县", "贡觉县"] as const;

/** Writes the returns. */
export async function corpusBase(): Promise<CorpusBase> {
  const byUnit = new Map<string, Uint8Array>();
  for (const { file, content } of sampleMonth(WORKSPACE, PERIOD, "1", true)) {
    if (!("workbook" in content)) throw new Error(`${file} is no return`);
    byUnit.set(file.split("_")[1]!, await xlsxWriter.write(content.workbook));
  }
  const of = (unit: string): Uint8Array => byUnit.get(unit)!;
  return { county: of("卡若区"), department: of("市市场监管局"), office: of("市食安办"), byUnit };
}

/** File name of a good return. */
export function goodName(unit: string): string {
  return returnName(PERIOD, unit);
}
