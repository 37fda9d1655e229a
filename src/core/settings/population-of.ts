import type { PopulationSetting, Settings } from "../model/settings";

/**
 * The official population of 全市 or of a county, in persons: that of the latest year not after `year` for which the office gave one.
 * null while there is none: the measure is then 未能核对, never guessed.
 */
export function populationOf(settings: Pick<Settings, "populations">, place: string, year: number): number | null {
  return populationLineOf(settings, place, year)?.persons ?? null;
}

/** The line of 设置 that `populationOf` takes, with its basis; null while there is none. */
export function populationLineOf(
  { populations }: Pick<Settings, "populations">,
  place: string,
  year: number,
): PopulationSetting | null {
  return populations.reduce<PopulationSetting | null>((latest, line) => {
    if (line.place !== place || line.persons === null || line.year > year) return latest;
    return latest === null || line.year > latest.year ? line : latest;
  }, null);
}
