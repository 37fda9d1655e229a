import type { CellReader } from "../../src/core/expression/evaluate";
import { referenceKey } from "../../src/core/expression/references-of";
import { monthOf } from "../../src/core/model/calendar";
import type { CellScalar, FieldKey, MonthsAgo, Reference } from "../../src/core/model/expression";
import { typed, type ProofCell } from "./proof-cell";
import type { ProofContext } from "./proof-context";

/** An invented return: the cells of a form by `referenceKey`. */
export class ProofReturn {
  private readonly cells = new Map<string, ProofCell>();

  constructor(readonly context: ProofContext) {}

  put(reference: Reference, cell: ProofCell): void {
    this.cells.set(referenceKey(reference), cell);
  }

  get(reference: Reference): ProofCell {
    return (
      this.cells.get(referenceKey(reference)) ??
      (reference.of === "ratio" ? typed(this.ratio(reference.measure)) : typed(null))
    );
  }

  /**
   * Leaves out what LibreOffice cannot keep in a real form: it saves 15 digits, and truth values only where a cell has no number
   * format. The compact sheets have both.
   */
  fitForm(): void {
    for (const [key, { scalar, formula }] of this.cells) {
      if (typeof scalar === "number" && formula === null) this.cells.set(key, typed(Number(scalar.toPrecision(15))));
      if (typeof scalar === "boolean") this.cells.set(key, typed(null));
    }
  }

  /** Leaves out what a clerk would have typed as a formula. */
  dropFormulas(): void {
    for (const [key, { formula }] of this.cells) if (formula !== null) this.cells.set(key, typed(null));
  }

  /** True for a ratio that was typed over its formula. */
  has(reference: Reference): boolean {
    return this.cells.has(referenceKey(reference));
  }

  readonly read: CellReader = (reference) => this.get(reference).scalar;

  /** The forms of January and after show no figures of last year that began anew. */
  shows(key: FieldKey, monthsAgo: MonthsAgo): boolean {
    const { measures, period } = this.context.form;
    const nature = measures.find(({ measure }) => key.startsWith(`${measure.id}.`))?.measure.nature;
    return (nature !== "累计" && nature !== "季节") || monthOf(period) - monthsAgo >= 1;
  }

  /** 完成情况 as its formula gives it. */
  private ratio(id: string): number | "" {
    const asked = this.context.form.measures.find(({ measure }) => measure.id === id);
    const [num, den] = ["num", "den"].map((part) => this.read({ of: "figure", key: `${id}.${part}` })) as [
      CellScalar,
      CellScalar,
    ];
    if (asked === undefined || typeof num !== "number" || typeof den !== "number" || den === 0) return "";
    const quotient = (num / den) * asked.measure.scale;
    return Number.isFinite(quotient) ? quotient : "";
  }
}
