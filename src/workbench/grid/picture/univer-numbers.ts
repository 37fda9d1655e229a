/** Univer's own numbers for words of styles and cells, which its snapshots hold (enumerations of `@univerjs/core`). */
export const NO = 0;
export const YES = 1;

export const CELL_TYPE = { text: 1, number: 2, logical: 3, forcedText: 4 } as const;

export const ACROSS: Readonly<Record<string, number>> = {
  Left: 1,
  Fill: 1,
  Center: 2,
  CenterAcrossSelection: 2,
  Right: 3,
  Justify: 5,
  Distributed: 6,
};

export const DOWN: Readonly<Record<string, number>> = { Top: 1, Justify: 1, Center: 2, Distributed: 2, Bottom: 3 };

export const WRAPPING = { overflow: 1, clip: 2, wrap: 3 } as const;

export const UNDERLINE: Readonly<Record<string, number>> = {
  Single: 12,
  SingleAccountant: 12,
  Double: 10,
  DoubleAccountant: 10,
};

export const BASELINE = { subscript: 2, superscript: 3 } as const;

/** Lines by Excel's style and weight. */
export const LINE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Continuous: { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 },
  Dash: { Hairline: 4, Thin: 4, Medium: 9, Thick: 9 },
  DashDot: { Hairline: 5, Thin: 5, Medium: 10, Thick: 10 },
  DashDotDot: { Hairline: 6, Thin: 6, Medium: 11, Thick: 11 },
  Dot: { Hairline: 3, Thin: 3, Medium: 3, Thick: 3 },
  Double: { Hairline: 7, Thin: 7, Medium: 7, Thick: 7 },
  SlantDashDot: { Hairline: 12, Thin: 12, Medium: 12, Thick: 12 },
};
