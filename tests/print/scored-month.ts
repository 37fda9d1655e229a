import { consolidationWorkbookOf } from "../../src/app/consolidation-workbook-of";
import { officeMonthOf } from "../../src/app/scoring/office-month";
import { scoreCellsOf } from "../../src/app/scoring/score-cells";
import type { Cell } from "../../src/core/sheet/area";
import { SHEET_NAMES } from "../../src/core/model/office-columns";
import type { SheetSpec, WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { expectedGrid } from "../contract/expected-grid";
import type { DemoMonth } from "./demo-sheets";

/** Of the 自选 points these are chosen. */
const CHOSEN = ["30", "31"];
/** Left open, as if the meeting had not come to them. */
const OPEN = new Set(["16", "27"]);
/** Every so many points half a mark is lost, with this reason. */
const LOSES = 4;
const REASON = "部分佐证材料未归档。";

/** The demo month with invented scores typed into 评分表, as after a meeting. */
export function withScores(demo: DemoMonth): DemoMonth {
  const { workspace } = demo;
  const office = consolidationWorkbookOf(workspace, demo.month);
  const opened = officeMonthOf({ ...expectedGrid(scored(office, demo)), parts: [] });
  if (!opened.ok) throw new Error(opened.problem.sentences.join("\n"));
  const { month } = opened.value;
  const again = new Map(consolidationWorkbookOf(workspace, month).sheets.map((sheet) => [sheet.name, sheet] as const));
  return { ...demo, month, sheets: demo.sheets.map((sheet) => again.get(sheet.name) ?? sheet) };
}

function scored(office: WorkbookSpec, { month, workspace }: DemoMonth): WorkbookSpec {
  const cells = scoreCellsOf({ ...expectedGrid(office), parts: [] });
  const typed: [Cell, string | number][] = [];
  const type = (key: string, value: string | number): void => {
    const held = cells.get(key);
    if (held !== undefined) typed.push([held.cell, value]);
  };
  const choices = new Set(workspace.document.points.filter(({ kind }) => kind === "自选").map(({ no }) => String(no)));
  for (const { no, marks } of month.score.points) {
    const key = String(no);
    if (OPEN.has(key) || (choices.has(key) && !CHOSEN.includes(key))) continue;
    const loses = no % LOSES === 0;
    type(`${key}#office`, loses ? marks - 0.5 : marks);
    if (choices.has(key)) type(`${key}#selected`, "是");
    if (loses) type(`${key}#reason`, REASON);
    type(`${key}#scorer`, "王主任");
    type(`${key}#date`, "2024-03-28");
  }
  return {
    ...office,
    sheets: office.sheets.map((sheet) => (sheet.name === SHEET_NAMES.score ? withTyped(sheet, typed) : sheet)),
  };
}

function withTyped(sheet: SheetSpec, typed: readonly (readonly [Cell, string | number])[]): SheetSpec {
  const values = new Map(typed.map(([{ row, column }, value]) => [`${row},${column}`, value] as const));
  return {
    ...sheet,
    blocks: sheet.blocks.map(({ at, contents }) => ({
      at,
      contents: contents.map((line, row) =>
        line.map((content, column) => values.get(`${at.row + row},${at.column + column}`) ?? content),
      ),
    })),
  };
}
