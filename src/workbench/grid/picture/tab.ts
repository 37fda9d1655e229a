import type { IWorksheetData } from "@univerjs/core";
import type { Sheet } from "../../host/model/sheet";
import type { Step } from "./picture-types";
import { NO, YES } from "./univer-numbers";

/** What a sheet shows of itself while it is not in front. */
export type Tab = Pick<IWorksheetData, "name" | "hidden" | "tabColor">;

export function tabOf(sheet: Sheet): Tab {
  return { name: sheet.name, hidden: sheet.visibility === "Visible" ? NO : YES, tabColor: sheet.tabColor };
}

/** What Univer has to do so that a tab is as it is now. */
export function tabSteps(subUnitId: string, before: Tab, { name, hidden, tabColor }: Tab): readonly Step[] {
  const steps: Step[] = [];
  if (before.name !== name) steps.push(["sheet.mutation.set-worksheet-name", { subUnitId, name }]);
  if (before.tabColor !== tabColor) steps.push(["sheet.mutation.set-tab-color", { subUnitId, color: tabColor }]);
  if (before.hidden !== hidden) steps.push(["sheet.mutation.set-worksheet-hidden", { subUnitId, hidden }]);
  return steps;
}
