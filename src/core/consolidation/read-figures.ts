import type { FieldKey } from "../model/expression";
import type { ReturnFigure, UnitReturn } from "../model/unit-return";

/** A return's figures, with readings that were accepted (「2000万」 as 20000000) in place of the text. */
export function readFigures({
  figures,
  readings,
}: Pick<UnitReturn, "figures" | "readings">): ReadonlyMap<FieldKey, ReturnFigure> {
  const read = new Map(figures);
  for (const { key, accepted, proposed } of readings) {
    const figure = read.get(key);
    if (accepted && proposed !== null && figure !== undefined) read.set(key, { ...figure, value: proposed });
  }
  return read;
}
