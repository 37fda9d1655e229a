import type { Section } from "../../model/catalogue";
import { NUMERAL } from "./chinese-number";
import type { ParseLog } from "./parse-log";
import type { SectionRow } from "./table-rows";

const MARKS = "\\s*(\\d+)\\s*分";
const SECTION = new RegExp(
  `^(${NUMERAL})、\\s*(.+?)\\s*(?:[（(]${MARKS}(?:[,，]\\s*必选项${MARKS}[、,，]\\s*自选项${MARKS})?\\s*[）)])?$`,
);

/** Reads 「一、基础工作（30分）」, 「五、示范引领 (40分, 必选项25分、自选项15分)」 or 「六、否决项」. */
export function readSection(row: SectionRow, log: ParseLog): Section | null {
  const parts = SECTION.exec(row.text);
  const [, id = "", name = "", marks, required, optional] = parts ?? [];
  // Only 否决项 goes without marks: elsewhere they are cut off.
  if (parts === null || (marks === undefined && !name.endsWith("否决项"))) {
    log.problem(row.line, `「${row.text}」`, "带分值的章标题，如「一、基础工作（30分）」");
    return null;
  }
  return {
    id,
    name,
    marks: numberOrNull(marks),
    requiredMarks: numberOrNull(required),
    optionalMarks: numberOrNull(optional),
    printed: row.text,
    line: row.line,
  };
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
