const PIXELS_PER_POINT = 4 / 3;

/** Screens of 96 dots an inch, as Excel rounds. */
export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
