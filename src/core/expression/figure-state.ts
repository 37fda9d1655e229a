import type { CellScalar } from "../model/expression";
import { trimmedText } from "./cell-text";

/** What an entry cell says. 0, blank, 不适用 and 待报 are four different things; `unread` is everything that is none of them. */
export type FigureState = "number" | "not-applicable" | "pending" | "blank" | "unread";

/** The state of an entry cell. Truth values and error values are unread. */
export function figureState(cell: CellScalar): FigureState {
  if (cell === null) return "blank";
  if (typeof cell === "number") return "number";
  if (typeof cell !== "string") return "unread";
  const text = trimmedText(cell);
  if (text === "") return "blank";
  if (text === "不适用") return "not-applicable";
  return text === "待报" ? "pending" : "unread";
}
