import { evaluateVerdict } from "../../src/core/expression/evaluate-verdict";
import type { VerdictRow } from "../../src/core/catalogue/rules/verdict-rows";
import type { CompactReturn } from "./compact-workbook";
import type { OfficeLine } from "./office-line";
import { shownBy } from "./prove-compact";
import { SPOILINGS, spoiltRow, type Spoiling } from "./wrong-rule";

/** Samples per rule and kind of fault. */
const SAMPLES = 6;

interface Sample {
  readonly printed: CompactReturn;
  /** What the right rules say. */
  readonly right: string;
}

/** Formulas printed from rules that are wrong on purpose: the proof must tell them from right ones. */
export class WrongFormulas {
  private readonly samples = new Map<string, Sample[]>();
  private readonly spoilt = new WeakMap<VerdictRow, Map<string, VerdictRow | null>>();

  /** Keeps rows on which a wrong rule would say something else. */
  readonly watch = ({ invented, rows }: CompactReturn): void => {
    for (const row of rows) {
      const right = evaluateVerdict(row.rules, invented.read, row.whenBlank);
      for (const id of new Set(row.rules.map(({ meta }) => meta.id))) {
        for (const spoiling of SPOILINGS) {
          const kept = this.samples.get(nameOf(id, spoiling)) ?? [];
          if (kept.length >= SAMPLES) continue;
          const wrong = this.spoiltRow(row, id, spoiling);
          if (wrong === null || evaluateVerdict(wrong.rules, invented.read, wrong.whenBlank) === right) continue;
          this.samples.set(nameOf(id, spoiling), [...kept, { printed: { invented, rows: [wrong] }, right }]);
        }
      }
    }
  };

  /** How many wrong formulas there are of a rule, and of how many LibreOffice shows something else than the evaluator of the right rules. */
  async caught(line: OfficeLine): Promise<ReadonlyMap<string, { readonly of: number; readonly caught: number }>> {
    const all = [...this.samples].flatMap(([name, samples]) => samples.map((sample) => ({ name, ...sample })));
    const [shown = []] = await shownBy([all.map(({ printed }) => printed)], line);
    const names = [...this.samples.keys()];
    return new Map(
      names.map((name) => {
        const own = all.flatMap((sample, index) => (sample.name === name ? [shown[index] !== sample.right] : []));
        return [name, { of: own.length, caught: own.filter(Boolean).length }] as const;
      }),
    );
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
