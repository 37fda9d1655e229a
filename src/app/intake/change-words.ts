import { fieldWords } from "../../core/layouts/parts/field-words";
import type { CellScalar } from "../../core/model/expression";
import { MEASURES } from "../../core/catalogue/measures";
import type { Intake } from "./intake";

/** The figures and texts that differ from the version before, in words: unit, what it is, and 「200 → 321」. */
export function changeWords({ consolidation }: Pick<Intake, "consolidation">): readonly string[] {
  const words = fieldWords(MEASURES);
  return consolidation.changes.map(
    ({ unit, key, from, to }) => `${unit}　${words(key)}：${shown(from)} → ${shown(to)}`,
  );
}

const MOST = 40;

function shown(value: CellScalar): string {
  if (value === null || value === "") return "（空）";
  const text = typeof value === "object" ? value.error : String(value);
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}
