import { refuseTooLarge } from "./refusal";

/** Counts the cells of all sheets of a file together. */
export interface CellCount {
  left: number;
  readonly limit: number;
}

/** Counts one more cell. Gives up when there are too many. */
export function countCell(count: CellCount): void {
  count.left -= 1;
  if (count.left < 0) refuseTooLarge(`单元格超过上限 ${count.limit} 个`);
}
