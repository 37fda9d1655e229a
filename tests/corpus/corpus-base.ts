import { openWorkspace } from "../../src/app/open-workspace";
import { sampleMonth } from "../../src/app/sample/sample-month";
import type { Settings } from "../../src/core/model/settings";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { returnName, smallSettings } from "../helpers/small-office";

/** The month of all files of the corpus that do not say otherwise. */
export const PERIOD = "2024-03";
const POLICE = "市公安局";
/** Settings under which the corpus is checked: the small office's, with 市公安局 as a unit more. */
export const SETTINGS: Settings = withUnit(smallSettings(PERIOD), POLICE);
/** The workspace of these settings. */
export const WORKSPACE = openWorkspace(SETTINGS);

/** The returns that the corpus is made from, issued by the product and filled with invented figures; no test changes their bytes. */
export interface CorpusBase {
  /** 卡若区. */
  readonly county: Uint8Array;
  /** 市市场监管局. */
  readonly department: Uint8Array;
  /** 市食安办: without figures. */
  readonly office: Uint8Array;
  /** 市公安局: a small return with figures: ten of them, and seventeen clauses. */
  readonly police: Uint8Array;
  /** By unit, those four included. */
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
  return { county: of("卡若区"), department: of("市市场监管局"), office: of("市食安办"), police: of(POLICE), byUnit };
}

function withUnit(settings: Settings, name: string): Settings {
  return { ...settings, units: settings.units.map((unit) => (unit.name === name ? { ...unit, reports: true } : unit)) };
}

/** File name of a good return. */
export function goodName(unit: string): string {
  return returnName(PERIOD, unit);
}
