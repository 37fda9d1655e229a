import { formatNumber } from "../expression/format-number";

/** A figure that several returns are compared by: a number, 不适用, or null where nobody gave it. */
export type SharedFigure = number | "不适用" | null;

/** A figure as it stands behind a Chinese word in a message: 「填 5」, 「填“不适用”」. */
export function shownFigure(figure: SharedFigure): string {
  return typeof figure === "number" ? ` ${formatNumber(figure)}` : `“${figure ?? "空白"}”`;
}
