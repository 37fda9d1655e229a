import type { Measure } from "../../model/measure";

/** A target inside a sentence, where signs do not belong: 「目标100%」「目标不低于4批次/千人」. */
export function targetProse({ op, unit, parts }: Pick<Measure, "op" | "unit" | "parts">, target: number): string {
  if (parts.some(({ kind }) => kind === "pick")) return "目标为「否」";
  const sign = op === ">=" ? "不低于" : op === "<=" ? "不超过" : "";
  return `目标${sign}${target}${unit}`;
}
