import { dateFromSerial, dateFromText, isPeriod } from "../model/calendar";
import { SHEET_NAMES } from "../model/office-columns";
import type { ReadProblem } from "../model/read-problem";
import type { Result } from "../model/result";
import { DUE_LABEL, IDENTITY_LABELS, IDENTITY_NAMES } from "../model/return-columns";
import type { CellLocation } from "../model/unit-return";
import { toA1 } from "../sheet/a1";
import type { Grid, GridCell, WorkbookGrid } from "../sheet/grid";
import { sheetNamed } from "./choose-sheet";
import { excerpt } from "./excerpt";
import { plainCell, plainText } from "./plain-text";
import type { ReturnKnowledge } from "./return-knowledge";

/** Who a return says it is from, as read from names, properties and visible cells; they agree. */
export interface ReturnIdentity {
  readonly unit: string;
  readonly period: string;
  readonly edition: string;
  readonly rules: string;
  readonly revision: number;
  /** What was typed as 完成上报日期, with its place; null when blank. */
  readonly submitted: {
    readonly text: string;
    readonly date: string | null;
    readonly location: CellLocation | null;
  } | null;
  readonly submittedLocation: CellLocation | null;
  readonly checkCode: { readonly text: string; readonly location: CellLocation } | null;
}

type IdentityField = keyof typeof IDENTITY_NAMES;

/** A claim and where it was found, for the message when two disagree. */
interface Claim {
  readonly text: string;
  readonly where: string;
  readonly location: CellLocation | null;
}

/** The fields that must agree wherever they stand, and how their texts are compared. 完成上报日期 is the clerk's own. */
const AGREEING: readonly (readonly [IdentityField, string, (text: string) => string])[] = [
  ["unit", "填报单位", plainText],
  ["period", "报告期", periodOf],
  ["edition", "表样版本", plainText],
  ["rules", "规则版本", plainText],
  ["revision", "修订次数", (text) => String(Number(text))],
];

interface GuideCell {
  readonly cell: GridCell | null;
  readonly location: CellLocation;
}

/**
 * The identity of a return. Defined names, custom properties and the labelled cells of 填报说明 each suffice;
 * where they disagree the file is `structure-changed`, where there is none it is `not-our-return`.
 */
export function readIdentity(
  workbook: WorkbookGrid,
  known: Pick<ReturnKnowledge, "unitNamed">,
): Result<ReturnIdentity, ReadProblem> {
  const guide = readGuide(workbook);
  const claims = (field: IdentityField): readonly Claim[] => claimsOf(workbook, guide, field);
  const fields = new Map<IdentityField, string | null>();
  for (const [field, label, normal] of AGREEING) {
    const agreed = agree(label, claims(field), field === "unit" ? (text) => known.unitNamed(text) ?? text : normal);
    if (!agreed.ok) return agreed;
    fields.set(field, agreed.value);
  }
  const unit = fields.get("unit") ?? null;
  const period = fields.get("period") ?? null;
  if (unit === null || period === null) {
    const missing = unit === null && period === null ? "填报单位和报告期" : unit === null ? "填报单位" : "报告期";
    return refuse("not-our-return", `文件里找不到${missing}，不是下发的月报表。请用下发的空白表填报后再报送。`);
  }
  if (!isPeriod(period))
    return refuse(
      "structure-changed",
      `报告期「${excerpt(period)}」看不懂，应为「2024-03」这样的年月。请用下发的空白表重填。`,
    );
  // Where the cell is there it decides: a date that was cleared must not come back from the file's properties.
  const signOff = guide.get(plainText(IDENTITY_LABELS.submitted))?.location ?? null;
  const unitName = known.unitNamed(unit);
  if (unitName === null)
    return refuse(
      "unknown-unit",
      `填报单位「${excerpt(unit)}」不在填报单位名单中。请核对单位名称，或在「设置」中登记该单位或其别名。`,
    );
  return {
    ok: true,
    value: {
      unit: unitName,
      period,
      edition: fields.get("edition") ?? "",
      rules: fields.get("rules") ?? "",
      revision: Number(fields.get("revision") ?? 1) || 1,
      submitted: readSubmitted(claims("submitted").filter(({ location }) => location !== null || signOff === null)),
      submittedLocation: signOff,
      checkCode: readCheckCode(guide),
    },
  };
}

function agree(
  label: string,
  claims: readonly Claim[],
  normal: (text: string) => string,
): Result<string | null, ReadProblem> {
  const [first, ...others] = claims;
  if (first === undefined) return { ok: true, value: null };
  const other = others.find(({ text }) => normal(text) !== normal(first.text));
  if (other === undefined) return { ok: true, value: normal(first.text) };
  return refuse(
    "structure-changed",
    `${label}前后不一：${first.where}是「${excerpt(first.text)}」，${other.where}是「${excerpt(other.text)}」。请用下发的空白表重填后报送。`,
  );
}

function claimsOf(
  workbook: WorkbookGrid,
  guide: ReadonlyMap<string, GuideCell>,
  field: IdentityField,
): readonly Claim[] {
  const claims: Claim[] = [];
  const add = (cell: GridCell | null, where: string, location: CellLocation | null): void => {
    const text = cell === null ? "" : textOf(cell);
    if (text !== "") claims.push({ text, where, location });
  };
  const visible = guide.get(plainText(IDENTITY_LABELS[field]));
  if (visible !== undefined) add(visible.cell, `${visible.location.sheet}!${visible.location.cell}`, visible.location);
  const target = workbook.names.get(IDENTITY_NAMES[field]);
  if (target !== undefined) {
    const location = { sheet: target.sheet, cell: toA1(target.cell) };
    const grid = workbook.sheets.find(({ name }) => name === target.sheet);
    add(
      cellAt(grid, target.cell.row, target.cell.column),
      `${location.sheet}!${location.cell} 登记的${IDENTITY_LABELS[field]}`,
      location,
    );
  }
  const property = (workbook.properties.get(IDENTITY_NAMES[field]) ?? "").trim();
  if (property !== "") claims.push({ text: property, where: `文件属性中的${IDENTITY_LABELS[field]}`, location: null });
  return claims;
}

/** The labelled cells of 填报说明, or of the sheet that has most of the labels when it was renamed. */
function readGuide(workbook: WorkbookGrid): ReadonlyMap<string, GuideCell> {
  const labels = new Set(Object.values<string>(IDENTITY_LABELS).map(plainText));
  const named = sheetNamed(workbook.sheets, SHEET_NAMES.guide);
  let best: ReadonlyMap<string, GuideCell> = named === undefined ? new Map() : labelledCells(named, labels);
  if (best.size >= 2) return best;
  for (const sheet of workbook.sheets) {
    const cells = labelledCells(sheet, labels);
    // Two labels could stand on any sheet by chance; a guide has more.
    if (cells.size > best.size && cells.size >= 3) best = cells;
  }
  return best;
}

function labelledCells(sheet: Grid, labels: ReadonlySet<string>): ReadonlyMap<string, GuideCell> {
  const found = new Map<string, GuideCell>();
  for (const { row, cells } of sheet.rows) {
    cells.forEach((label, index) => {
      const text = plainCell(label.value).replace(/:$/, "");
      if (!labels.has(text) || found.has(text)) return;
      const next = cells[index + 1];
      // The value's cell may be empty: the next label of the row is not it.
      const beside = plainCell(next?.value).replace(/:$/, "");
      const value = next !== undefined && !labels.has(beside) && beside !== DUE_LABEL ? next : null;
      found.set(text, {
        cell: value,
        location: { sheet: sheet.name, cell: toA1({ row, column: value?.column ?? label.column + 1 }) },
      });
    });
  }
  return found;
}

function readSubmitted(claims: readonly Claim[]): ReturnIdentity["submitted"] {
  const [claim] = claims;
  if (claim === undefined) return null;
  const serial = /^\d{5}$/.test(claim.text) ? dateFromSerial(Number(claim.text)) : null;
  const date = dateFromText(claim.text) ?? serial;
  // 0202 for 2024 is a slip; taken as it stands it would be in time, and earlier than every other revision.
  const isOfThisCentury = date !== null && date.startsWith("20");
  return { text: claim.text, date: isOfThisCentury ? date : null, location: claim.location };
}

function readCheckCode(guide: ReadonlyMap<string, GuideCell>): ReturnIdentity["checkCode"] {
  const found = guide.get(plainText(IDENTITY_LABELS.checkCode));
  const text = found?.cell == null ? "" : textOf(found.cell);
  return found === undefined || text === "" ? null : { text, location: found.location };
}

function textOf({ value, date }: GridCell): string {
  if (value === null || typeof value === "boolean") return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "number" && date) return dateFromSerial(value) ?? String(value);
  return String(value).trim();
}

/** `2024-03`, `202403`, 「2024年3月」, or a date of the month. */
function periodOf(text: string): string {
  const plain = plainText(text);
  const match = /^(\d{4})[-/.年](\d{1,2})(?:月|$|[-/.])/.exec(plain) ?? /^(20\d{2})(0[1-9]|1[0-2])$/.exec(plain);
  return match === null ? text : `${match[1]}-${String(match[2]).padStart(2, "0")}`;
}

function cellAt(grid: Grid | undefined, row: number, column: number): GridCell | null {
  return grid?.rows.find((candidate) => candidate.row === row)?.cells.find((cell) => cell.column === column) ?? null;
}

function refuse(code: ReadProblem["code"], message: string): Result<never, ReadProblem> {
  return { ok: false, problem: { code, message } };
}
