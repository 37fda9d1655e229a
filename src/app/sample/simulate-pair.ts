import type { Measure } from "../../core/model/measure";
import { DEFAULT_PROFILE, FIGURE_PROFILES, type FigureProfile } from "./figure-profiles";
import { seededRandom } from "./seeded-random";

/** Part and whole of one measure in one month. */
export interface SimulatedPair {
  readonly num: number;
  readonly den: number;
}

/** What an invented unit answers for a measure: a pair, or that it has nothing of the kind. */
export type SimulatedAnswer = SimulatedPair | { readonly noneReason: string };

/**
 * Invents part and whole of a measure at the end of a month of the year.
 * Flows never fall from month to month, stocks and yearly plans stay the same all year.
 */
export function simulatePair(measure: Measure, unit: string, month: number, seed: string): SimulatedAnswer {
  const profile = FIGURE_PROFILES.get(measure.id) ?? DEFAULT_PROFILE;
  if (seededRandom(seed, unit, profile.noneReason).chance(profile.none)) return { noneReason: profile.noneReason };
  const random = seededRandom(seed, unit, measure.id);
  const size = rounded(random.between(profile.whole[0], profile.whole[1]), profile);
  const rate = random.between(profile.rate[0], profile.rate[1]);
  const den = profile.kind === "flow" ? Math.ceil((size * month) / 12) : size;
  const reached = measure.judge === "进度" ? (rate * month) / 12 : rate;
  const num =
    profile.kind === "flow" ? den - Math.floor(den * (1 - rate)) : Math.min(den, rounded(den * reached, profile));
  return { num, den };
}

/** Whole counts are rounded up, so that a small unit is not behind schedule by rounding alone. */
function rounded(value: number, profile: FigureProfile): number {
  const factor = 10 ** profile.decimals;
  return Math.ceil(Number((value * factor).toFixed(6))) / factor;
}
