import type { IRange } from "@univerjs/core";
import type { ShownBand } from "./frame";
import type { Step } from "./picture-types";
import { runsOf } from "./runs";
import { NO } from "./univer-numbers";

type Bands = readonly ShownBand[];

/** Sizes of rows and which are hidden. `before` may be shorter: what it does not have is told whole. */
export function rowSteps(subUnitId: string, before: Bands, now: Bands): readonly Step[] {
  const range = (first: number, last: number, other: number): IRange => ({
    startRow: first,
    endRow: last,
    startColumn: 0,
    endColumn: other,
  });
  const fresh = runsOf(now.length, (row) => (before[row] === undefined ? true : null));
  return [
    // Univer would else make rows as high as it thinks right.
    ...fresh.map(
      ({ first, last }) =>
        [
          "sheet.mutation.set-worksheet-row-is-auto-height",
          { subUnitId, ranges: [range(first, last, 0)], autoHeightInfo: NO },
        ] as const,
    ),
    ...bandSteps(before, now, {
      visible: (first, last) => ["sheet.mutation.set-row-visible", { subUnitId, ranges: [range(first, last, 0)] }],
      size: (first, last, rowHeight) => [
        "sheet.mutation.set-worksheet-row-height",
        { subUnitId, ranges: [range(first, last, 0)], rowHeight },
      ],
      hidden: (first, last) => ["sheet.mutation.set-row-hidden", { subUnitId, ranges: [range(first, last, 0)] }],
    }),
  ];
}

/** Widths of columns and which are hidden. */
export function columnSteps(subUnitId: string, before: Bands, now: Bands): readonly Step[] {
  const range = (first: number, last: number): IRange => ({
    startRow: 0,
    endRow: 0,
    startColumn: first,
    endColumn: last,
  });
  return bandSteps(before, now, {
    visible: (first, last) => ["sheet.mutation.set-col-visible", { subUnitId, ranges: [range(first, last)] }],
    size: (first, last, colWidth) => [
      "sheet.mutation.set-worksheet-col-width",
      { subUnitId, ranges: [range(first, last)], colWidth },
    ],
    hidden: (first, last) => ["sheet.mutation.set-col-hidden", { subUnitId, ranges: [range(first, last)] }],
  });
}

interface BandWords {
  readonly visible: (first: number, last: number) => Step;
  readonly size: (first: number, last: number, pixels: number) => Step;
  readonly hidden: (first: number, last: number) => Step;
}

/** First what comes to be seen, then sizes, which Univer does not give to hidden columns, then what is hidden. */
function bandSteps(before: Bands, now: Bands, words: BandWords): readonly Step[] {
  const shows = (index: number): boolean => before[index]?.hidden !== false && !now[index]!.hidden;
  const hides = (index: number): boolean => before[index]?.hidden !== true && now[index]!.hidden;
  const resized = (index: number): boolean =>
    !now[index]!.hidden && (shows(index) || before[index]?.pixels !== now[index]!.pixels);
  return [
    ...runsOf(now.length, (index) => (shows(index) ? true : null)).map(({ first, last }) => words.visible(first, last)),
    ...runsOf(now.length, (index) => (resized(index) ? now[index]!.pixels : null)).map(({ first, last, value }) =>
      words.size(first, last, value),
    ),
    ...runsOf(now.length, (index) => (hides(index) ? true : null)).map(({ first, last }) => words.hidden(first, last)),
  ];
}
