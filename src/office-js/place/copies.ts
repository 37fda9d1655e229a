import { SHEET_LIMITS } from "../../core/sheet/sheet-limits";
import type { WorkbookLook } from "../workbook/look";
import { copyOfMarker, titleOfMarker } from "../workbook/marker-names";

/** How many dated copies of one sheet are kept, the newest included. */
const KEPT_COPIES = 3;

/** A dated copy that an earlier replacement left. */
interface Copy {
  readonly title: string;
  readonly marker: string;
  readonly order: number;
}

/** The title of a dated copy, `责任分解表 2026-11-28 0930`, that no sheet has yet. */
export function copyTitle(name: string, stamp: string, taken: ReadonlySet<string>): { title: string; no: number } {
  for (let no = 1; ; no += 1) {
    const ending = ` ${stamp}${no === 1 ? "" : ` (${no})`}`;
    const title = `${name.slice(0, SHEET_LIMITS.sheetName - ending.length)}${ending}`;
    if (!taken.has(title.toLowerCase())) return { title, no };
  }
}

/** The oldest copies of a sheet that go when one more is made. Copies that people renamed are theirs and stay. */
export function copiesToDrop(look: WorkbookLook, name: string): readonly Copy[] {
  const titles = new Set(look.sheets.map(({ title }) => title));
  const copies: Copy[] = [];
  for (const { name: marker, formula } of look.names.values()) {
    const copy = copyOfMarker(marker);
    const title = titleOfMarker(formula);
    if (copy?.name === name && title !== null && titles.has(title) && / \d{4}-\d\d-\d\d \d{4}( \(\d+\))?$/.test(title))
      copies.push({ title, marker, order: copy.order });
  }
  return copies.sort((left, right) => right.order - left.order).slice(KEPT_COPIES - 1);
}
