import { accepted } from "../corpus-file";
import type { ProgramFamily, ProgramFile } from "../office-programs/program-family";
import { gnumeric, gnumericAs, libreOffice, libreOfficeAs, openpyxl } from "../office-programs/program-step";
import type { ProgramStep } from "../office-programs/program-step";

const COUNTY = ["county", "卡若区"] as const;
const DEPARTMENT = ["department", "市市场监管局"] as const;
const OFFICE = ["office", "市食安办"] as const;
const ORIGINALS = [COUNTY, DEPARTMENT, OFFICE];
/** Ways of every original. */
const ALWAYS: readonly (readonly [string, ...ProgramStep[]])[] = [
  ["LibreOffice", libreOffice()],
  ["Gnumeric", gnumeric()],
  ["openpyxl", openpyxl()],
  ["三个程序轮流", libreOffice(), gnumeric(), openpyxl()],
];
/** Ways that one original is enough for. */
const ONCE: readonly (readonly [(typeof ORIGINALS)[number], ...(typeof ALWAYS)[number]])[] = [
  [COUNTY, "openpyxl再LibreOffice", openpyxl(), libreOffice()],
  [COUNTY, "经过ods", libreOfficeAs("ods"), libreOffice()],
  [COUNTY, "经过xls", libreOfficeAs("xls"), libreOffice()],
  [DEPARTMENT, "openpyxl再Gnumeric", openpyxl(), gnumeric()],
  [DEPARTMENT, "Gnumeric再LibreOffice", gnumeric(), libreOffice()],
  [OFFICE, "LibreOffice两次", libreOffice(), libreOffice()],
  [OFFICE, "Gnumeric两次", gnumeric(), gnumeric()],
  [OFFICE, "openpyxl两次", openpyxl(), openpyxl()],
  [OFFICE, "Gnumeric第一版格式", gnumericAs("xlsx")],
  [OFFICE, "经过fods", libreOfficeAs("fods"), libreOffice()],
  [OFFICE, "经过gnumeric格式", gnumericAs("gnumeric"), gnumeric()],
];

function file([from, unit]: (typeof ORIGINALS)[number], way: string, ...steps: readonly ProgramStep[]): ProgramFile {
  return { name: `另存-${unit}-${way}.xlsx`, from, steps, expect: accepted({ unit }) };
}

/** Saved again and nothing else: the same figures, and not a word about a changed form. */
export const resavedUntouched: ProgramFamily = {
  name: "原样另存",
  files: [
    ...ORIGINALS.flatMap((original) => ALWAYS.map((way) => file(original, ...way))),
    ...ONCE.map((way) => file(...way)),
    {
      name: "另存-市食安办-经过Gnumeric的ods.xlsx",
      from: "office",
      steps: [gnumericAs("ods"), gnumeric()],
      // Gnumeric saves what these cells show, with the remark that stands in their number format, as their text.
      expect: accepted({ unit: "市食安办", findings: ["form-changed 填报说明!A5", "form-changed 填报说明!C5"] }),
    },
  ],
};
