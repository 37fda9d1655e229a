import { evaluateVerdict } from "../../src/core/expression/evaluate-verdict";
import type { VerdictRow } from "../../src/core/catalogue/rules/verdict-rows";
import type { CompactReturn } from "./compact-workbook";
import type { OfficeLine } from "./office-line";
import { sendCompact } from "./prove-compact";
import { SPOILINGS, spoiltRow, type Spoiling } from "./wrong-rule";

/** Samples per rule and kind of fault. */
const SAMPLES = 6;

/** What came of one kind of wrong formula. */
export interface CaughtFault {
  readonly asked: number;
  readonly caught: number;
}

interface Sample {
  readonly printed: CompactReturn;
  /** What the right rules say. */
  readonly right: string;
}

/** What came of the wrong formulas, by `nameOf`. */
export type CaughtFaults = ReadonlyMap<string, CaughtFault>;

/** Formulas printed from rules that are wrong on purpose: the proof must tell them from right ones. */
export class WrongFormulas {
  private readonly samples = new Map<string, Sample[]>();
  /** Names of the faults that rules can have. */
  private readonly possible = new Set<string>();
  private readonly spoilt = new WeakMap<VerdictRow, Map<string, VerdictRow | null>>();

  /** Keeps rows on which a wrong rule would say something else. */
  readonly watch = ({ invented, rows }: CompactReturn): void => {
    for (const row of rows) {
      const right = evaluateVerdict(row.rules, invented.read, row.whenBlank);
      for (const id of new Set(row.rules.map(({ meta }) => meta.id))) {
        for (const spoiling of SPOILINGS) {
          const name = nameOf(id, spoiling);
          const kept = this.samples.get(name) ?? [];
          const wrong = kept.length < SAMPLES ? this.spoiltRow(row, id, spoiling) : null;
          if (wrong === null) continue;
          this.possible.add(name);
          if (evaluateVerdict(wrong.rules, invented.read, wrong.whenBlank) === right) continue;
          this.samples.set(name, [...kept, { printed: { invented, rows: [wrong] }, right }]);
        }
      }
    }
  };

  /** Of each wrong formula: on how many rows LibreOffice was asked, and on how many it shows something else than the right rules say. */
  async caught(line: OfficeLine): Promise<CaughtFaults> {
    const all = [...this.samples].flatMap(([name, samples]) => samples.map((sample) => ({ name, ...sample })));
    const faults = new Map<string, CaughtFault>([...this.possible].map((name) => [name, { asked: 0, caught: 0 }]));
    const { taken } = await sendCompact([all.map(({ printed }) => printed)], line, ([shown]) =>
      all.forEach(({ name, right }, index) => {
        const { asked, caught } = faults.get(name) ?? { asked: 0, caught: 0 };
        faults.set(name, { asked: asked + 1, caught: caught + (shown?.verdicts[index] === right ? 0 : 1) });
      }),
    );
    await taken;
    return faults;
  }

  private spoiltRow(row: VerdictRow, id: string, spoiling: Spoiling): VerdictRow | null {
    const known = this.spoilt.get(row) ?? new Map<string, VerdictRow | null>();
    this.spoilt.set(row, known);
    const name = nameOf(id, spoiling);
    const wrong = known.get(name);
    if (wrong !== undefined) return wrong;
    const made = spoiltRow(row, id, spoiling);
    known.set(name, made);
    return made;
  }
}

/** Name of a wrong formula in the results. */
export function nameOf(id: string, spoiling: Spoiling): string {
  return `${id} ${spoiling}`;
}
