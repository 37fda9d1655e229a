import type { IStyleData } from "@univerjs/core";
import type { Style } from "../../host/model/style";
import { styleData } from "./cell-style";
import type { Occasion } from "./cell-style";

/** A look as Univer keeps it, with the name under which snapshots keep it. */
export interface NamedStyle {
  readonly name: string;
  readonly data: IStyleData;
}

const byStyle = new WeakMap<Style, Map<string, NamedStyle>>();
/** Equal looks get one name, in all sheets. */
const byContent = new Map<string, NamedStyle>();

/** The look of a cell with that style on that occasion. */
export function namedStyle(style: Style, occasion: Occasion): NamedStyle {
  let known = byStyle.get(style);
  if (known === undefined) byStyle.set(style, (known = new Map<string, NamedStyle>()));
  const key = `${occasion.kind} ${occasion.fontSize} ${occasion.numberFormat}`;
  let named = known.get(key);
  if (named === undefined) known.set(key, (named = nameOf(styleData(style, occasion))));
  return named;
}

function nameOf(data: IStyleData): NamedStyle {
  const content = JSON.stringify(data);
  const known = byContent.get(content);
  if (known !== undefined) return known;
  const named = { name: `look-${byContent.size + 1}`, data };
  byContent.set(content, named);
  return named;
}
