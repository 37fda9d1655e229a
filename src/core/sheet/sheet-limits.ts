import { LAST_COLUMN, LAST_ROW, areaToA1, fromA1, lastCellOf, toA1 } from "./a1";
import type { Area } from "./area";
import type { CellContent, EntryRuleSpec, SheetSpec, WorkbookSpec } from "./sheet-spec";
import { MAX_ROW_HEIGHT } from "./text-metrics";

/** What Excel can hold; lengths in UTF-16 units as Excel counts them. */
export const SHEET_LIMITS = {
  sheetName: 31,
  cellText: 32_767,
  formula: 8_192,
  listLiteral: 255,
  ruleFormula: 255,
  promptTitle: 32,
  promptText: 255,
  alertTitle: 32,
  alertText: 225,
  headerFooter: 255,
  linkTip: 255,
  columnWidth: 255,
  name: 255,
} as const;

/** A layout asked for something Excel cannot hold: our own bug, not the user's. */
export class SheetSpecError extends Error {
  override readonly name = "SheetSpecError";
}

/** Shortens a prompt or alert to what Excel shows, ending it with an ellipsis; the full text belongs on the sheet. */
export function fitNotice(
  notice: { readonly title: string; readonly text: string },
  kind: "prompt" | "alert",
): { readonly title: string; readonly text: string } {
  const limits =
    kind === "prompt"
      ? { title: SHEET_LIMITS.promptTitle, text: SHEET_LIMITS.promptText }
      : { title: SHEET_LIMITS.alertTitle, text: SHEET_LIMITS.alertText };
  return { title: shorten(notice.title, limits.title), text: shorten(notice.text, limits.text) };
}

/** Throws a `SheetSpecError` naming the sheet and place when Excel could not hold the workbook; every writer calls it first. */
export function assertWritable(workbook: WorkbookSpec): void {
  const sheetNames = new Set<string>();
  const definedNames = new Set<string>();
  if (!workbook.sheets.some((sheet) => !sheet.hidden))
    throw new SheetSpecError("A workbook needs at least one visible sheet");
  for (const sheet of workbook.sheets) {
    const fail = (reason: string): never => {
      throw new SheetSpecError(`Sheet "${sheet.name}": ${reason}`);
    };
    if (sheetNames.has(sheet.name.toLowerCase())) fail("the name is taken");
    sheetNames.add(sheet.name.toLowerCase());
    checkSheet(sheet, fail);
    for (const { name } of sheet.names) {
      if (definedNames.has(name.toLowerCase())) fail(`the defined name ${name} is taken`);
      definedNames.add(name.toLowerCase());
    }
  }
  const properties = workbook.properties.map(([name]) => name);
  if (new Set(properties).size < properties.length) throw new SheetSpecError("A custom property is given twice");
}

type Fail = (reason: string) => never;

function checkSheet(sheet: SheetSpec, fail: Fail): void {
  checkSheetName(sheet.name, fail);
  for (const { width } of sheet.columns)
    if (!(width >= 0 && width <= SHEET_LIMITS.columnWidth)) fail(`column width ${width}`);
  for (const { row, height } of sheet.rowHeights)
    if (!(height >= 0 && height <= MAX_ROW_HEIGHT)) fail(`height ${height} of row ${row + 1}`);
  for (const area of [...sheet.formats, ...sheet.entryRules, ...sheet.highlights]
    .map((item) => item.area)
    .concat(sheet.merges))
    checkArea(area, fail);
  for (const { at, contents } of sheet.blocks) {
    contents.forEach((cells, row) =>
      cells.forEach((content, column) =>
        checkContent(content, { row: at.row + row, column: at.column + column, rows: 1, columns: 1 }, fail),
      ),
    );
  }
  checkOverlaps("merged areas", sheet.merges, fail);
  checkOverlaps(
    "entry rules",
    sheet.entryRules.map((rule) => rule.area),
    fail,
  );
  for (const rule of sheet.entryRules) checkEntryRule(rule, fail);
  for (const { formula } of sheet.highlights) checkFormula(formula, SHEET_LIMITS.formula, "highlight", fail);
  for (const { name } of sheet.names) checkDefinedName(name, fail);
  for (const { tip } of sheet.links) if (tip.length > SHEET_LIMITS.linkTip) fail("a link's tip is too long");
  for (const text of [sheet.print.header, sheet.print.footer])
    if ((text ?? "").length > SHEET_LIMITS.headerFooter) fail("header or footer is too long");
  if (sheet.print.breaksBefore.includes(0)) fail("a page cannot break before the first row");
}

function checkSheetName(name: string, fail: Fail): void {
  if (
    name.length === 0 ||
    name.length > SHEET_LIMITS.sheetName ||
    /[[\]:*?/\\]|^'|'$/.test(name) ||
    name.toLowerCase() === "history"
  )
    fail("Excel does not take this name");
}

function checkArea(area: Area, fail: Fail): void {
  const last = lastCellOf(area);
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  if (
    !whole ||
    area.row < 0 ||
    area.column < 0 ||
    area.rows < 1 ||
    area.columns < 1 ||
    last.row > LAST_ROW ||
    last.column > LAST_COLUMN
  )
    fail(`no such area: ${JSON.stringify(area)}`);
}

function checkContent(content: CellContent, at: Area, fail: Fail): void {
  checkArea(at, fail);
  const value = content !== null && typeof content === "object" ? content.value : content;
  if (typeof value === "string" && value.length > SHEET_LIMITS.cellText)
    fail(`the text in ${toA1(at)} has ${value.length} characters`);
  if (typeof value === "number" && !Number.isFinite(value)) fail(`${value} in ${toA1(at)}`);
  if (content !== null && typeof content === "object")
    checkFormula(content.formula, SHEET_LIMITS.formula, toA1(at), fail);
}

function checkFormula(formula: string, limit: number, place: string, fail: Fail): void {
  if (formula.length === 0 || formula.length > limit || formula.startsWith("="))
    fail(`formula of ${place}: empty, with "=", or ${formula.length} characters`);
}

function checkEntryRule({ area, allow, prompt, alert }: EntryRuleSpec, fail: Fail): void {
  const place = areaToA1(area);
  if (
    prompt !== null &&
    (prompt.title.length > SHEET_LIMITS.promptTitle || prompt.text.length > SHEET_LIMITS.promptText)
  )
    fail(`prompt of ${place} is too long`);
  if (alert !== null && (alert.title.length > SHEET_LIMITS.alertTitle || alert.text.length > SHEET_LIMITS.alertText))
    fail(`alert of ${place} is too long`);
  if (allow.kind === "formula" || allow.kind === "list-of")
    checkFormula(allow.formula, SHEET_LIMITS.ruleFormula, `rule of ${place}`, fail);
  if (
    allow.kind === "list" &&
    (allow.choices.length === 0 ||
      allow.choices.join().length > SHEET_LIMITS.listLiteral ||
      allow.choices.some((choice) => /[,"]/.test(choice) || choice.trim() === ""))
  ) {
    fail(`choices of ${place}: too long together, or with a comma or a quotation mark`);
  }
}

function checkDefinedName(name: string, fail: Fail): void {
  const looksLikeCell = fromA1(name) !== null || /^[rc]$|^r\d*c\d*$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > SHEET_LIMITS.name || looksLikeCell)
    fail(`Excel does not take the defined name ${name}`);
}

/** Compares areas sorted by row, so that a long table of small areas stays quick. */
function checkOverlaps(what: string, areas: readonly Area[], fail: Fail): void {
  const sorted = [...areas].sort((left, right) => left.row - right.row);
  sorted.forEach((area, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next]!;
      if (other.row >= area.row + area.rows) break;
      if (other.column < area.column + area.columns && area.column < other.column + other.columns)
        fail(`${what} overlap: ${areaToA1(area)} and ${areaToA1(other)}`);
    }
  });
}

function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
