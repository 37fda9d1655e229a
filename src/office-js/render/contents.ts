import type { Area } from "../../core/sheet/area";
import type { Block, CellContent } from "../../core/sheet/sheet-spec";
import { cellText } from "../text/cell-text";
import { formulaWithSheets } from "../text/formula-sheets";
import { rangeOf } from "./on-areas";
import { CALL_BYTES } from "./step";
import type { Step } from "./step";

/** What `Range.values` takes; null leaves a cell as it is. */
export type CellValue = string | number | boolean | null;

/** A step carries no more, so that requests can be kept small. */
const STEP_BYTES = 300_000;
/** Quotation marks and comma. */
const AROUND = 3;

/** Contents, first values through the one guard of texts, then our own formulas with sheets called by their present titles. */
export function contentSteps(blocks: readonly Block[], titles: ReadonlyMap<string, string>): readonly Step[] {
  return blocks.flatMap((block) => [
    ...rowSteps(block, valueOf, "values"),
    ...formulaSteps(block, (content) => formulaOf(content, titles)),
  ]);
}

function valueOf(content: CellContent): CellValue {
  if (content !== null && typeof content === "object") return null;
  return typeof content === "string" ? cellText(content) : content;
}

function formulaOf(content: CellContent, titles: ReadonlyMap<string, string>): CellValue {
  return content !== null && typeof content === "object" ? `=${formulaWithSheets(content.formula, titles)}` : null;
}

/** Only the rectangle around the formulas. */
function formulaSteps({ at, contents }: Block, valueIn: (content: CellContent) => CellValue): readonly Step[] {
  const isFormula = (content: CellContent): boolean => content !== null && typeof content === "object";
  const rows = contents.map((line, index) => (line.some(isFormula) ? index : -1)).filter((index) => index >= 0);
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return [];
  const columns = contents.flatMap((line) => line.map((content, index) => (isFormula(content) ? index : -1)));
  const left = columns.reduce((least, index) => (index >= 0 ? Math.min(least, index) : least), Infinity);
  const right = Math.max(...columns);
  const inner: Block = {
    at: { row: at.row + first, column: at.column + left },
    contents: contents.slice(first, last + 1).map((line) => line.slice(left, right + 1)),
  };
  return rowSteps(inner, valueIn, "formulas");
}

function rowSteps(
  { at, contents }: Block,
  valueIn: (content: CellContent) => CellValue,
  member: "values" | "formulas",
): readonly Step[] {
  const columns = contents.reduce((most, line) => Math.max(most, line.length), 0);
  if (columns === 0) return [];
  const steps: Step[] = [];
  let rows: CellValue[][] = [];
  let bytes = 0;
  const close = (end: number): void => {
    if (rows.length === 0) return;
    const area = { row: at.row + end - rows.length, column: at.column, rows: rows.length, columns };
    steps.push(writeStep(area, rows, bytes, member));
    rows = [];
    bytes = 0;
  };
  contents.forEach((line, index) => {
    const row = Array.from({ length: columns }, (_, column) => valueIn(line[column] ?? null));
    rows.push(row);
    bytes += row.reduce<number>((sum, value) => sum + bytesOf(value), 0);
    if (bytes > STEP_BYTES) close(index + 1);
  });
  close(contents.length);
  return steps;
}

function writeStep(area: Area, rows: CellValue[][], bytes: number, member: "values" | "formulas"): Step {
  return {
    bytes: bytes + CALL_BYTES,
    queue: (sheet) => {
      rangeOf(sheet, area)[member] = rows;
    },
  };
}

/** A Chinese character takes three bytes in UTF-8. */
function bytesOf(value: CellValue): number {
  const text = String(value);
  return text.length + 2 * (text.match(/[\u0080-\uffff]/g)?.length ?? 0) + AROUND;
}
