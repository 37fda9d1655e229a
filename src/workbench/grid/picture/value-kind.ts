import type { CellValue } from "../../host/model/cell";

export type ValueKind = "blank" | "text" | "number" | "logical" | "error";

const ERRORS = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
]);

/** What Excel takes a cell's value for; `apostrophe`: it was typed as a text. */
export function valueKind(value: CellValue, apostrophe: boolean): ValueKind {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "logical";
  if (value === "") return "blank";
  return !apostrophe && ERRORS.has(value) ? "error" : "text";
}
