import type { CellScalar, FieldKey, WorkField } from "../../src/core/model/expression";
import type { ReturnForm } from "../../src/core/model/return-form";
import type { CellLocation, ReturnFigure, UnitReturn, WorkReport } from "../../src/core/model/unit-return";

const NOWHERE: CellLocation = { sheet: "", cell: "" };
const NO_PREVIOUS: ReturnFigure["previous"] = { 1: null, 2: null, 3: null, 4: null };

/** What is filled into a form; cells that are not named stay blank. */
export interface Filling {
  readonly figures?: ReadonlyMap<FieldKey, CellScalar>;
  readonly notes?: ReadonlyMap<FieldKey, CellScalar>;
  readonly works?: ReadonlyMap<number, Partial<Record<WorkField, CellScalar>>>;
  readonly typedRatios?: ReadonlyMap<string, number>;
  readonly submitted?: string | null;
}

/** A unit's return with the given entries in the cells of its form. */
export function inventedReturn(form: ReturnForm, filling: Filling): UnitReturn {
  const figures = new Map<FieldKey, ReturnFigure>();
  for (const { measure, parts } of form.measures) {
    for (const part of parts) {
      const key = `${measure.id}.${part.key}`;
      const value = part.given ? (form.given.get(key) ?? null) : (filling.figures?.get(key) ?? null);
      figures.set(key, {
        key,
        value,
        note: filling.notes?.get(key) ?? null,
        previous: NO_PREVIOUS,
        location: NOWHERE,
        noteLocation: NOWHERE,
        formula: false,
      });
    }
  }
  const works = new Map<number, WorkReport>();
  for (const { clause } of form.clauses)
    works.set(clause.no, workReport(clause.no, filling.works?.get(clause.no) ?? {}));
  return {
    unit: form.unit.name,
    period: form.period,
    edition: form.edition,
    rules: form.rulesVersion,
    revision: form.revision,
    submitted: filling.submitted ?? null,
    checkCode: null,
    figures,
    typedRatios: new Map(
      [...(filling.typedRatios ?? [])].map(([measure, value]) => [measure, { value, location: NOWHERE }]),
    ),
    works,
    readings: [],
  };
}

function workReport(clause: number, filled: Partial<Record<WorkField, CellScalar>>): WorkReport {
  const fields = {
    status: null,
    progress: null,
    evidence: null,
    evidenceDate: null,
    place: null,
    problems: null,
    next: null,
    ...filled,
  };
  const locations = {
    status: NOWHERE,
    progress: NOWHERE,
    evidence: NOWHERE,
    evidenceDate: NOWHERE,
    place: NOWHERE,
    problems: NOWHERE,
    next: NOWHERE,
  };
  return { clause, fields, previous: { status: null, progress: null }, locations };
}
