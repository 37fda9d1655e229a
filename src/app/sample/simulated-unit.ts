import type { Measure, MeasurePart } from "../../core/model/measure";
import type { CellScalar, FieldKey } from "../../core/model/expression";

/** A measure as one unit is asked for it. */
export interface AskedMeasure {
  readonly measure: Measure;
  readonly parts: readonly MeasurePart[];
  /** lead: the citywide figure; county: its own area; share: a department's own work. */
  readonly role: "lead" | "county" | "share";
}

/** A unit of the imaginary month. */
export interface SimulatedUnit {
  readonly name: string;
  readonly asked: readonly AskedMeasure[];
  /** Persons; null where none is set. */
  readonly population: number | null;
}

/** An invented entry of 指标数据. */
export interface SimulatedFigure {
  readonly value: CellScalar;
  readonly note: string;
}

/** Invented entries of one unit by field key. */
export type SimulatedFigures = Map<FieldKey, SimulatedFigure>;
