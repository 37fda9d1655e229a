import type { ReadProblem } from "../../core/model/read-problem";
import type { UnitReturn } from "../../core/model/unit-return";
import { parseReturn } from "../../core/returns/parse-return";
import type { Workspace } from "../open-workspace";
import type { OpenWorkbook } from "../ports/open-workbook";
import { returnKnowledge } from "../return-knowledge";
import { workspaceFor } from "../workspace-for";
import { readReturnSheets } from "./return-sheets";

/** The return whose sheets stand in the open workbook: none, one that cannot be read, or one that can. */
export type StandingReturn =
  | { readonly kind: "none" }
  | { readonly kind: "unread"; readonly problem: ReadProblem }
  | { readonly kind: "read"; readonly unitReturn: UnitReturn };

/** Reads the return that stands in the workbook under the settings of its month. */
export async function standingReturn(
  workbook: Pick<OpenWorkbook, "read">,
  workspace: Workspace,
): Promise<StandingReturn> {
  const grid = await readReturnSheets(workbook);
  if (grid.sheets.length === 0) return { kind: "none" };
  const first = parseReturn(grid, returnKnowledge(workspace));
  if (!first.ok) return { kind: "unread", problem: first.problem };
  const held = workspaceFor(workspace, first.value.unitReturn.period);
  const parsed = held === workspace ? first : parseReturn(grid, returnKnowledge(held));
  if (!parsed.ok) return { kind: "unread", problem: parsed.problem };
  return { kind: "read", unitReturn: parsed.value.unitReturn };
}
