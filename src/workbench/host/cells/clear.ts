import type { HostContext } from "../engine/host-context";
import type { RangeTarget } from "../engine/objects";
import { DEFAULT_STYLE } from "../model/style";
import { raiseChanged } from "./change-event";
import { cutConditionalFormats } from "./conditional-formats";
import { emptyContents, firstValue } from "./contents";
import { guardContents, guardSheet } from "./guard";
import { removeHyperlinks } from "./hyperlinks";
import { unmerge } from "./merges";
import { restyle } from "./styles";
import { cutValidations } from "./validations";

export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** Empties a range. Formats take merged areas, conditional formats and locks with them; everything takes the validation too. */
export function clear(range: RangeTarget, what: ClearWhat, context: HostContext): void {
  const { sheet, area } = range;
  guardContents(sheet, [area]);
  if (what !== "Contents") guardSheet(sheet, "allowFormatCells");
  if (what === "Hyperlinks" || what === "RemoveHyperlinks" || what === "All") removeHyperlinks(sheet, area);
  if (what === "Formats" || what === "All") {
    unmerge(sheet, area);
    cutConditionalFormats(sheet, area);
    restyle(sheet, area, () => DEFAULT_STYLE);
  }
  if (what === "All") cutValidations(sheet, [area]);
  if (what !== "Contents" && what !== "All") return;
  const before = firstValue(range);
  emptyContents(sheet, area);
  context.changed(sheet, area);
  raiseChanged(range, context, before);
}
