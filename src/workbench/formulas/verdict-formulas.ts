import { returnFormOf } from "../../app/return-form-of";
import type { Workspace } from "../../app/open-workspace";
import { evaluateVerdict } from "../../core/expression/evaluate-verdict";
import type { WhenBlank } from "../../core/expression/verdict-plan";
import { fieldOf, figureCell } from "../../core/layouts/parts/form-fields";
import { returnWorkbook } from "../../core/layouts/return-workbook";
import type { CellScalar, Reference } from "../../core/model/expression";
import { checkShare, statusKey } from "../../core/model/check-code";
import { SHEET_NAMES } from "../../core/model/office-columns";
import type { ReturnForm } from "../../core/model/return-form";
import { NO_HISTORY } from "../../core/model/return-history";
import type { BoundRule } from "../../core/model/rule";
import type { Cell } from "../../core/sheet/area";
import type { WorkbookSpec } from "../../core/sheet/sheet-spec";
import { formulaParts } from "./formula-text";
import { titleOfPrefix } from "../host/model/formula-references";

/** Gives what stands in a cell of the sheet called so; null for the formula's own sheet. */
export type SheetCells = (sheet: string | null, cell: Cell) => CellScalar;

/** A formula of a return's 审核 column, or of a row's share in the check code, run by what it is proved equal to. */
export type VerdictFormula = (formula: string, cells: SheetCells) => string | number;

const SHEET_PREFIX = /('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula less the names of its sheets, which have others while a return is being laid down. */
export function withoutSheets(formula: string): string {
  return formula.replace(SHEET_PREFIX, "");
}

/** The 审核 and check code formulas of a unit's form of a month by their text less `=` and the names of sheets. */
export function verdictFormulas(
  workspace: Workspace,
  unit: string,
  period: string,
): ReadonlyMap<string, VerdictFormula> {
  const form = returnFormOf(workspace, { unit, period, revision: 1, history: NO_HISTORY, keep: null });
  const workbook = returnWorkbook(form);
  const places = placesOf(workbook);
  const formulas = new Map<string, VerdictFormula>();
  for (const { name, blocks, fields } of workbook.sheets) {
    for (const [key, cell] of fields) {
      const share = key.endsWith(figureCell.share("")) ? contentAt(blocks, cell) : null;
      if (share !== null && typeof share === "object")
        formulas.set(withoutSheets(share.formula), shareFormula(share.formula, key));
      if (!key.endsWith(figureCell.verdict(""))) continue;
      const row = key.slice(0, -figureCell.verdict("").length);
      const content = contentAt(blocks, cell);
      if (content === null || typeof content !== "object") continue;
      const { formula } = content;
      formulas.set(withoutSheets(formula), (found, cells) => {
        const sheets = presentTitles(formula, found);
        return evaluateVerdict(
          rulesOf(form, row),
          (reference) => read(reference, places, name, sheets, cells),
          blankOf(form, row),
        );
      });
    }
  }
  return formulas;
}

/** The share of the one cell that the formula looks at. A clause's row is known by its number, its checked cell by that of the status. */
function shareFormula(formula: string, key: string): VerdictFormula {
  const row = key.slice(0, -figureCell.share("").length);
  const checked = /^\d+$/.test(row) ? statusKey(Number(row)) : row;
  const { area } = formulaParts(formula).references[0]!;
  // A given figure counts as N() takes it.
  const given = formula.startsWith("MOD(IF(ISERROR(N(");
  return (_found, cells) => {
    const value = cells(null, { row: area.row, column: area.column });
    return checkShare(checked, given ? numberOf(value) : value);
  };
}

function numberOf(value: CellScalar): CellScalar {
  return typeof value === "object" && value !== null ? value : typeof value === "string" ? 0 : Number(value);
}

type Places = ReadonlyMap<string, { readonly sheet: string; readonly cell: Cell }>;

function placesOf({ sheets }: WorkbookSpec): Places {
  return new Map(
    sheets.flatMap(({ name, fields }) =>
      fields.map(([key, cell]) => [`${name}|${key}`, { sheet: name, cell }] as const),
    ),
  );
}

function read(
  reference: Reference,
  places: Places,
  home: string,
  sheets: ReadonlyMap<string, string>,
  cells: SheetCells,
): CellScalar {
  const { sheet, key } = fieldOf(reference);
  const place = places.get(`${SHEET_NAMES[sheet]}|${key}`);
  if (place === undefined) throw new Error(`no cell for ${JSON.stringify(reference)}`);
  return cells(place.sheet === home ? null : (sheets.get(place.sheet) ?? place.sheet), place.cell);
}

/** What the sheets named in a formula of ours are called where it stands. */
function presentTitles(ours: string, found: string): ReadonlyMap<string, string> {
  const prefixes = (formula: string): readonly string[] =>
    [...formula.matchAll(SHEET_PREFIX)].map((match) => titleOfPrefix(match[1]!));
  const there = prefixes(found);
  return new Map(prefixes(ours).map((title, index) => [title, there[index] ?? title] as const));
}

function rulesOf({ rules }: ReturnForm, row: string): readonly BoundRule[] {
  return rules.filter(({ at, meta }) => at === row && (meta.tier === "cell" || meta.tier === "previous"));
}

function blankOf({ blankWords }: ReturnForm, row: string): WhenBlank | null {
  const text = blankWords.get(row);
  return text === undefined ? null : { of: { of: "figure", key: row }, text };
}

function contentAt(blocks: WorkbookSpec["sheets"][number]["blocks"], { row, column }: Cell) {
  for (const { at, contents } of blocks) {
    const content = contents[row - at.row]?.[column - at.column];
    if (content !== undefined && content !== null) return content;
  }
  return null;
}
