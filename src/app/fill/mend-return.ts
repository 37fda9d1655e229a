import { RETURN_SHEETS } from "./return-sheets";
import type { Result } from "../../core/model/result";
import type { UnitReturn } from "../../core/model/unit-return";
import type { SheetSpec } from "../../core/sheet/sheet-spec";
import { toA1 } from "../../core/sheet/a1";
import { issueReturns } from "../issue-returns";
import type { OpenWorkbook } from "../ports/open-workbook";
import type { DeskReturn } from "./return-checker";

const MOVED =
  "表里的行或列有增减，或者是按另一套设置下发的，不能在原处恢复格式。请点「重新建表」：已填的内容会带过去，原来的表留作副本。";

/** Lays formats, entry rules, highlights and protection of the standing return down again; contents stay. The problem is a Chinese sentence. */
export async function mendReturn(
  workbook: Pick<OpenWorkbook, "mend">,
  { unitReturn, held, otherRules }: Pick<DeskReturn, "unitReturn" | "held" | "otherRules">,
): Promise<Result<null, string>> {
  const { unit, period } = unitReturn;
  const keep = new Map([[unit, unitReturn]]);
  const [issued] = issueReturns(held, { period, units: [unit], previous: new Map(), keep });
  const sheets = (issued?.workbook.sheets ?? []).filter(({ name }) => RETURN_SHEETS.includes(name));
  if (otherRules || !standsWhere(unitReturn, sheets)) return { ok: false, problem: MOVED };
  for (const sheet of sheets) await workbook.mend(sheet);
  return { ok: true, value: null };
}

/** True when every entry stands in the cell where the form has it. */
function standsWhere({ figures, works }: UnitReturn, sheets: readonly SheetSpec[]): boolean {
  const places = new Map(
    sheets.flatMap(({ name, fields }) => fields.map(([key, cell]) => [key, `${name}!${toA1(cell)}`] as const)),
  );
  const entries = [
    ...[...figures.values()].map(({ key, location }) => [key, location] as const),
    ...[...works.values()].map(({ clause, locations }) => [`${clause}.status`, locations.status] as const),
  ];
  return entries.every(([key, { sheet, cell }]) => places.get(key) === `${sheet}!${cell}`);
}
