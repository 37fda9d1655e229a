import { referencesOf } from "../../core/expression/references-of";
import type { CellScalar, FieldKey } from "../../core/model/expression";
import type { UnitReturn } from "../../core/model/unit-return";
import type { TakenFigure } from "../../core/validation/check-options";
import type { RuleResult } from "../../core/validation/check-return";
import { sameScalar } from "../../core/validation/lapsed-notes";

/** An explanation as it was first seen, with the figures that it was given for. */
interface ExplainedNote {
  readonly note: CellScalar;
  readonly figures: readonly (readonly [FieldKey, CellScalar])[];
}

/** The explanations of one return by the key of their row. */
export interface ExplainedNotes {
  readonly unit: string;
  readonly period: string;
  readonly notes: readonly (readonly [FieldKey, ExplainedNote])[];
}

/** Reads what was kept; null for nothing, for anything else than our own text, and for another return. */
export function readExplainedNotes(
  text: string | null,
  { unit, period }: Pick<UnitReturn, "unit" | "period">,
): ExplainedNotes | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Partial<ExplainedNotes>;
    return kept.unit === unit && kept.period === period && Array.isArray(kept.notes) ? (kept as ExplainedNotes) : null;
  } catch {
    return null;
  }
}

/**
 * The kept explanations as `checkReturn` asks for them: where a figure changed and the text did not, both stand there as they were,
 * so that the explanation counts as lapsed; everything else stands as it is now.
 */
export function lastTakenOf(kept: ExplainedNotes | null, { figures }: UnitReturn): ReadonlyMap<FieldKey, TakenFigure> {
  const taken = new Map<FieldKey, TakenFigure>();
  for (const [key, explained] of kept?.notes ?? []) {
    if (!sameScalar(explained.note, figures.get(key)?.note ?? null)) continue;
    const changed = explained.figures.filter(([figure, value]) => !sameScalar(value, valueOf(figures, figure)));
    if (changed.length === 0) continue;
    for (const [figure, value] of changed) taken.set(figure, { value, note: taken.get(figure)?.note ?? null });
    taken.set(key, { value: taken.get(key)?.value ?? valueOf(figures, key), note: explained.note });
  }
  return taken;
}

/** What is to be kept after a check: explanations seen for the first time, or written anew, with the figures as they are now. */
export function nextExplainedNotes(
  kept: ExplainedNotes | null,
  { unit, period, figures }: UnitReturn,
  outcomes: readonly RuleResult[],
): ExplainedNotes {
  const before = new Map(kept?.notes ?? []);
  const seen = new Map<FieldKey, Map<FieldKey, CellScalar>>();
  for (const { rule, outcome } of outcomes) {
    if (outcome !== "explained") continue;
    const looked = referencesOf(rule.applies, rule.runnable, rule.violated).flatMap((reference) =>
      reference.of === "figure" ? [reference.key] : [],
    );
    for (const reference of rule.explainedBy) {
      if (reference.of !== "note" || noteOf(figures, reference.key) === null) continue;
      const values = seen.get(reference.key) ?? new Map<FieldKey, CellScalar>();
      for (const figure of looked) values.set(figure, valueOf(figures, figure));
      seen.set(reference.key, values);
    }
  }
  const notes = [...before].filter(([key, { note }]) => !seen.has(key) && sameScalar(note, noteOf(figures, key)));
  for (const [key, values] of seen) {
    const held = before.get(key);
    const note = noteOf(figures, key);
    // A text that stood there already keeps the figures it was written for; only figures it had nothing to say to yet are added.
    const first = held !== undefined && sameScalar(held.note, note) ? held.figures : [];
    notes.push([key, { note, figures: [...new Map([...values, ...first])] }]);
  }
  return { unit, period, notes: notes.sort(([one], [other]) => (one < other ? -1 : 1)) };
}

function valueOf(figures: UnitReturn["figures"], key: FieldKey): CellScalar {
  return figures.get(key)?.value ?? null;
}

function noteOf(figures: UnitReturn["figures"], key: FieldKey): CellScalar {
  return figures.get(key)?.note ?? null;
}
