import type { CellReader } from "../../expression/evaluate";
import { monthOf } from "../../model/calendar";
import type { CellScalar, FieldKey, MonthsAgo } from "../../model/expression";
import type { Measure, MeasurePart } from "../../model/measure";
import { GIVEN_MISSING } from "../../model/return-columns";
import type { AskedMeasure, ReturnForm } from "../../model/return-form";

/** What stands in a form's cells when it is issued. */
export interface FormValues {
  readonly cell: CellReader;
  /** 完成情况 of a measure: the ratio as its formula gives it, null while a part is missing or where there is none. */
  readonly ratio: (asked: AskedMeasure) => number | null;
  /** A ratio that was typed over its formula. */
  readonly typedRatio: (measure: string) => number | null;
}

/** The initial contents of a form: figures of the office, what the unit filled in already, and the history. */
export function formValues(form: ReturnForm): FormValues {
  const { keep, given, history, period } = form;
  const measures = new Map(form.measures.map((asked) => [asked.measure.id, asked]));
  const owners = new Map(
    form.measures.flatMap(({ measure, parts }) =>
      parts.map((part) => [fieldKey(measure, part), { measure, part }] as const),
    ),
  );
  const figure = (key: FieldKey): CellScalar => {
    if (owners.get(key)?.part.given === true) return given.get(key) ?? GIVEN_MISSING;
    return contentOf(keep?.figures.get(key)?.value ?? null);
  };
  const previous = (key: FieldKey, monthsAgo: MonthsAgo): CellScalar => {
    const nature = owners.get(key)?.measure.nature;
    const restarts = nature === "累计" || nature === "季节";
    // A year's figures begin anew in January: last year's would look like a fall.
    if (restarts && monthOf(period) - monthsAgo < 1) return null;
    return contentOf(history.figures.get(key)?.[monthsAgo] ?? null);
  };
  const typedRatio = (measure: string): number | null => keep?.typedRatios.get(measure)?.value ?? null;
  const ratio = (asked: AskedMeasure): number | null => {
    const pair = ratioParts(asked);
    if (pair === null) return null;
    const [num, den] = [figure(pair.num), figure(pair.den)];
    const quotient =
      typeof num === "number" && typeof den === "number" && den !== 0 ? (num / den) * asked.measure.scale : null;
    // Beyond all figures a spreadsheet's division overflows too; its formula then shows nothing.
    return Number.isFinite(quotient) ? quotient : null;
  };
  const cell: CellReader = (reference) => {
    switch (reference.of) {
      case "figure":
        return figure(reference.key);
      case "previous":
        return previous(reference.key, reference.monthsAgo);
      case "note":
        return contentOf(keep?.figures.get(reference.key)?.note ?? null);
      case "ratio": {
        const asked = measures.get(reference.measure);
        return typedRatio(reference.measure) ?? (asked === undefined ? null : (ratio(asked) ?? ""));
      }
      case "work":
        return contentOf(keep?.works.get(reference.clause)?.fields[reference.field] ?? null);
      case "previousWork":
        return contentOf(history.works.get(reference.clause)?.[reference.field] ?? null);
      case "submitted":
        return keep?.submitted ?? null;
    }
  };
  return { cell, ratio, typedRatio };
}

/** Key of a part of a measure, `46-1.num`. */
export function fieldKey(measure: Pick<Measure, "id">, part: Pick<MeasurePart, "key">): FieldKey {
  return `${measure.id}.${part.key}`;
}

/** Keys of numerator and denominator where the unit is asked for both. */
export function ratioParts({
  measure,
  parts,
}: AskedMeasure): { readonly num: FieldKey; readonly den: FieldKey } | null {
  const num = parts.find(({ key }) => key === "num");
  const den = parts.find(({ key }) => key === "den");
  return num === undefined || den === undefined ? null : { num: fieldKey(measure, num), den: fieldKey(measure, den) };
}

/** A cell's value as a sheet takes it: an error value is left blank. */
export function contentOf(value: CellScalar): string | number | boolean | null {
  return typeof value === "object" ? null : value;
}
