import { given, members, text } from "../engine/arguments";
import type { HostContext } from "../engine/host-context";
import { invalidArgument } from "../engine/host-error";
import type { RangeTarget } from "../engine/objects";
import type { Json } from "../engine/protocol";
import type { Hyperlink } from "../model/parts";
import { holds, intersection, without } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import { putContent } from "./contents";
import { guardContents, guardSheet } from "./guard";
import { restyle } from "./styles";

/** The link of the first cell; null for none. */
export function hyperlinkOf({ sheet, area }: RangeTarget): Json {
  const link = sheet.hyperlinks.find((known) => holds(known.area, area));
  if (link === undefined) return null;
  const { address, documentReference, screenTip } = link;
  return {
    ...(address === null ? {} : { address }),
    ...(documentReference === null ? {} : { documentReference }),
    ...(screenTip === null ? {} : { screenTip }),
    textToDisplay: String(sheet.valueAt(area.row, area.column)),
  };
}

/** Lays a link over a range. As in Excel its text is written into the cell, which then looks like a link. */
export function putHyperlink({ sheet, area }: RangeTarget, value: Json, context: HostContext): void {
  guardContents(sheet, [area]);
  guardSheet(sheet, "allowInsertHyperlinks");
  const link = members(value, ["address", "documentReference", "screenTip", "textToDisplay"]);
  const address = given(link.address, text, null as string | null);
  const documentReference = given(link.documentReference, text, null as string | null);
  if (address !== null && documentReference !== null) throw invalidArgument();
  removeHyperlinks(sheet, area);
  if (address === null && documentReference === null) return;
  sheet.hyperlinks.push({
    area,
    address,
    documentReference,
    screenTip: given(link.screenTip, text, null as string | null),
  });
  const shown = given(link.textToDisplay, text, null as string | null);
  const blank = sheet.valueAt(area.row, area.column) === "";
  if (shown !== null || blank) {
    putContent(sheet, area.row, area.column, shown ?? address ?? documentReference);
    context.changed(sheet, area);
  }
  restyle(sheet, area, (style) => ({ ...style, font: { ...style.font, underline: "Single", color: "#0563C1" } }));
}

/** Takes links off an area; what they cover beside it keeps them. */
export function removeHyperlinks(sheet: Sheet, area: RangeTarget["area"]): void {
  const left: Hyperlink[] = [];
  for (const link of sheet.hyperlinks)
    if (intersection(link.area, area) === null) left.push(link);
    else for (const piece of without(link.area, area)) left.push({ ...link, area: piece });
  sheet.hyperlinks = left;
}
