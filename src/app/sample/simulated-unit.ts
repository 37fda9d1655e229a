import type { AskedMeasure } from "../../core/catalogue/measures/measures-of";
import type { CellScalar, FieldKey } from "../../core/model/expression";

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
