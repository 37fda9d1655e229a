/** The places of the pane. Ribbon buttons lead to them by `?go=<place>`. */
export const PLACES = [
  "start",
  "load",
  "fill",
  "consolidate",
  "score",
  "settings",
  "questions",
  "print",
  "help",
] as const;

export type PlaceName = (typeof PLACES)[number];
