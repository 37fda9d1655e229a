import { printVerdict } from "../../src/core/expression/print-verdict";
import { referenceKey } from "../../src/core/expression/references-of";
import { verdictPlan } from "../../src/core/expression/verdict-plan";
import type { VerdictRow } from "../../src/core/catalogue/rules/verdict-rows";
import type { Reference } from "../../src/core/model/expression";
import { checkCodeFormula, checkShareFormula, statusKey } from "../../src/core/model/check-code";
import { areaToA1, toA1 } from "../../src/core/sheet/a1";
import type { Cell } from "../../src/core/sheet/area";
import { SheetBuilder } from "../../src/core/sheet/sheet-builder";
import type { CellContent, WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { contentOfCell } from "./proof-cell";
import type { ProofReturn } from "./proof-return";

/** A return of which some rows are printed, each with the rules that its formula is made from. */
export interface CompactReturn {
  readonly invented: ProofReturn;
  readonly rows: readonly VerdictRow[];
}

/** Returns under each other on one sheet, without looks: keys, entries, and the formulas that the real forms have. */
export interface CompactWorkbook {
  readonly workbook: WorkbookSpec;
  /** Where the 审核 formulas stand, in the order of the returns and their rows. */
  readonly verdicts: readonly Cell[];
  /** Where the 核对码 of each return stands. */
  readonly codes: readonly Cell[];
}

/** Columns of a return's block; column A names its rows. */
const COLUMNS = {
  entry: 1,
  previous: 1,
  note: 6,
  ratio: 7,
  status: 8,
  progress: 9,
  lastStatus: 10,
  lastProgress: 11,
  verdict: 12,
  share: 13,
} as const;

/** Lays returns down, each on rows of its own: one for the date of 完成上报, one per figure or clause that the formulas look at. */
export function compactWorkbook(returns: readonly CompactReturn[]): CompactWorkbook {
  const contents: CellContent[][] = [];
  const verdicts: Cell[] = [];
  const codes: Cell[] = [];
  for (const one of returns) {
    const top = contents.length;
    layReturn(one, contents, verdicts);
    const area = { row: top + 1, column: COLUMNS.share, rows: contents.length - top, columns: 1 };
    codes.push({ row: top, column: COLUMNS.share });
    put(contents, top, COLUMNS.share, { formula: checkCodeFormula([areaToA1(area)]), value: "" });
  }
  const sheet = {
    ...new SheetBuilder("紧凑", [{ width: 10 }]).build(),
    blocks: [{ at: { row: 0, column: 0 }, contents }],
  };
  return { workbook: { title: "", sheets: [sheet], properties: [] }, verdicts, codes };
}

function layReturn({ invented, rows }: CompactReturn, contents: CellContent[][], verdicts: Cell[]): void {
  const top = contents.length;
  const lines = new Map<string, number>([["", top]]);
  contents.push([invented.context.name]);
  const cellOf = (reference: Reference): Cell => {
    const { line, column } = placeOf(reference);
    const row = lines.get(line) ?? contents.push([line]) - 1;
    lines.set(line, row);
    return { row, column };
  };
  const laid = new Set<string>();
  for (const { at, rules, whenBlank } of rows) {
    for (const reference of verdictPlan(rules, whenBlank).cells) {
      const { row, column } = cellOf(reference);
      if (laid.has(referenceKey(reference))) continue;
      laid.add(referenceKey(reference));
      put(contents, row, column, contentOfCell(invented.get(reference)));
    }
    const own = cellOf(checkedCell(at).of);
    const verdict = { row: own.row, column: COLUMNS.verdict };
    put(contents, verdict.row, verdict.column, {
      formula: printVerdict(rules, (reference) => toA1(cellOf(reference)), whenBlank),
      value: "",
    });
    verdicts.push(verdict);
    const { key, of } = checkedCell(at);
    put(contents, own.row, COLUMNS.share, { formula: checkShareFormula(toA1(cellOf(of)), key), value: 0 });
  }
}

/** What the check code covers in a row: the entry, or the 工作状态. */
export function checkedCell(at: string): { readonly key: string; readonly of: Reference } {
  const clause = Number(at);
  return at.includes(".")
    ? { key: at, of: { of: "figure", key: at } }
    : { key: statusKey(clause), of: { of: "work", clause, field: "status" } };
}

function put(contents: CellContent[][], row: number, column: number, content: CellContent): void {
  const line = contents[row] as CellContent[];
  while (line.length <= column) line.push(null);
  line[column] = content;
}

function placeOf(reference: Reference): { readonly line: string; readonly column: number } {
  switch (reference.of) {
    case "figure":
      return { line: reference.key, column: COLUMNS.entry };
    case "previous":
      return { line: reference.key, column: COLUMNS.previous + reference.monthsAgo };
    case "note":
      return { line: reference.key, column: COLUMNS.note };
    case "ratio":
      return { line: reference.measure, column: COLUMNS.ratio };
    case "work":
      return {
        line: String(reference.clause),
        column: reference.field === "status" ? COLUMNS.status : COLUMNS.progress,
      };
    case "previousWork":
      return {
        line: String(reference.clause),
        column: reference.field === "status" ? COLUMNS.lastStatus : COLUMNS.lastProgress,
      };
    case "submitted":
      return { line: "", column: COLUMNS.entry };
  }
}
