import { explainingText } from "../../expression/cell-text";
import type { FieldKey, MeasureId } from "../../model/expression";
import type { Finding } from "../../model/finding";
import { isBlankCell, sameCell } from "../cell-text";
import { measureIdOf, type VersionFigure } from "../version-figures";

type Figures = ReadonlyMap<FieldKey, VersionFigure>;

/**
 * An explanation holds for the figures that it was written for: where a figure of the measure differs from the version taken before
 * while every explanation of the measure is word for word the same, the 需说明 is open again.
 */
export function lapsedExplanations(findings: readonly Finding[], now: Figures, before: Figures): readonly Finding[] {
  return findings.map((finding) => {
    const measure = finding.key === null ? null : measureIdOf(finding.key);
    if (finding.grade !== "需说明" || !finding.explained || measure === null || !hasLapsed(measure, now, before))
      return finding;
    return { ...finding, explained: false, message: `${finding.message}（数值已改动而说明未更新，请重新说明。）` };
  });
}

function hasLapsed(measure: MeasureId, now: Figures, before: Figures): boolean {
  const rows = [...new Set([...now.keys(), ...before.keys()])].filter((key) => measureIdOf(key) === measure);
  const changed = rows.some((key) => !sameValue(now.get(key), before.get(key)));
  return changed && !rows.some((key) => explainingText(noteOf(now, key)) && noteOf(now, key) !== noteOf(before, key));
}

function sameValue(left: VersionFigure | undefined, right: VersionFigure | undefined): boolean {
  const one = left?.value ?? null;
  const other = right?.value ?? null;
  return sameCell(one, other) || (isBlankCell(one) && isBlankCell(other));
}

function noteOf(figures: Figures, key: FieldKey): string {
  return (figures.get(key)?.note ?? "").trim();
}
