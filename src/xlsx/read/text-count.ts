import type { XlsxLimits } from "./limits";
import { refuseTooLarge } from "./refusal";

/** Gives up when a table that has so many texts has one more than it may have. */
export function requireRoom(texts: number, { strings }: Pick<XlsxLimits, "strings">): void {
  if (texts === strings) refuseTooLarge(`文字表超过上限 ${strings} 条`);
}
