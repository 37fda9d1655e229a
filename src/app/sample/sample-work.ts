import type { CellScalar, WorkField } from "../../core/model/expression";
import { seededRandom } from "./seeded-random";
import { NEXT_TEXTS, PLACES, PROBLEM_TEXTS, PROGRESS_TEXTS } from "./work-texts";

/** Invented entries of one row of 工作开展情况. */
export type SampleWork = Readonly<Record<WorkField, CellScalar>>;

/** Invents what a unit writes about a clause in a month; the same seed gives the same text. */
export function sampleWork(unit: string, clause: number, year: number, month: number, seed: string): SampleWork {
  const random = seededRandom(seed, unit, clause, month);
  const sentence = random.pick(PROGRESS_TEXTS);
  const two = (value: number) => String(value).padStart(2, "0");
  const done = month === 12 || random.chance(0.04 * month);
  return {
    status: done ? "已完成" : "推进中",
    progress: sentence
      .replace("{{month}}", String(month))
      .replace("{{figure}}", String(random.whole(12, 160)))
      .replace("{{few}}", String(random.whole(2, 9))),
    evidence: `${shortName(unit)}食安〔${year}〕${random.whole(1, 40)}号`,
    evidenceDate: `${year}-${two(month)}-${two(random.whole(2, 16))}`,
    place: random.pick(PLACES),
    problems: random.chance(0.15) ? random.pick(PROBLEM_TEXTS) : null,
    next: done ? null : random.pick(NEXT_TEXTS),
  };
}

function shortName(unit: string): string {
  return unit.replace(/^市/, "昌").replace(/(监管局|管理局|委员会|局|委|办|县|区)$/, "");
}
