import type { Settings } from "../model/settings";

/**
 * The official population of 全市 or of a county, in persons: that of the latest year not after `year` for which the office gave one.
 * null while there is none: the measure is then 未能核对, never guessed.
 */
export function populationOf(settings: Pick<Settings, "populations">, place: string, year: number): number | null {
  let latest: { readonly year: number; readonly persons: number } | null = null;
  for (const { place: of, year: from, persons } of settings.populations) {
    if (of !== place || persons === null || from > year) continue;
    if (latest === null || from > latest.year) latest = { year: from, persons };
  }
  return latest === null ? null : latest.persons;
}
