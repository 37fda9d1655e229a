import type { Cell } from "../../core/sheet/area";
import type { Sheet } from "../host/model/sheet";
import { validationAt } from "./choices";

/** What Excel shows beside a selected cell before anything is typed; null for nothing. */
export function entryPrompt(sheet: Sheet, at: Cell): { readonly title: string; readonly message: string } | null {
  const prompt = validationAt(sheet, at)?.prompt;
  if (prompt === undefined || !prompt.showPrompt || (prompt.title === "" && prompt.message === "")) return null;
  return { title: prompt.title, message: prompt.message };
}
