import { areaToA1, toA1 } from "../../core/sheet/a1";
import { HostFailure } from "../../app/ports/host-failure";
import type { PlaceOptions } from "../../app/ports/open-workbook";
import type { Area } from "../../core/sheet/area";
import { ownWords } from "../failure/failure-words";
import { passing } from "../render/on-areas";
import { contentExtent } from "../render/sheet-extent";
import { sheetSteps } from "../render/sheet-steps";
import type { Session } from "../workbook/session";
import { expectedValues, firstDifference, holdsTheSame } from "./expected-values";
import type { NewSheet } from "./plan";
import { sendLoads } from "./requests";
import type { Load } from "./requests";

/** A sheet that stands under its temporary title as it was asked for. `same`: the one it replaces holds the same. */
export interface BuiltSheet extends NewSheet {
  readonly same: boolean;
}

/** Builds the sheets under their temporary titles, reads them back and compares; throws a `HostFailure` when Excel holds something else. */
export async function buildSheets(
  session: Session,
  sheets: readonly NewSheet[],
  progress: PlaceOptions["progress"],
): Promise<readonly BuiltSheet[]> {
  const titles = new Map(sheets.map(({ spec, temporary }) => [spec.name.toLowerCase(), temporary]));
  const work = sheets.map((sheet) => sheetLoads(session, sheet, titles));
  const ends: number[] = [];
  for (const { loads } of work) ends.push((ends[ends.length - 1] ?? 0) + loads.length);
  await sendLoads(
    session,
    work.flatMap(({ loads }) => loads),
    (done) => {
      const whole = ends.filter((end) => end <= done).length;
      const inHand = sheets[Math.min(whole, sheets.length - 1)];
      progress?.(whole, sheets.length, inHand?.spec.name ?? "");
    },
  );
  return work.map(({ finish }) => finish());
}

function sheetLoads(
  { workbook: { worksheets } }: Session,
  sheet: NewSheet,
  titles: ReadonlyMap<string, string>,
): { readonly loads: readonly Load[]; readonly finish: () => BuiltSheet } {
  const { spec, temporary, old } = sheet;
  const extent = contentExtent(spec.blocks);
  const read: { back?: Excel.Range; before?: OldContents } = {};
  const steps = sheetSteps(spec, titles);
  const loads: Load[] = steps.map(({ bytes, queue }) => ({ bytes, queue: () => queue(worksheets.getItem(temporary)) }));
  return {
    loads: [
      { bytes: 500, queue: () => void worksheets.add(temporary) },
      ...loads,
      {
        bytes: 1_000,
        queue: () => {
          if (extent === null) return;
          read.back = loadValues(worksheets.getItem(temporary), extent);
          if (old !== null) read.before = loadOld(worksheets.getItem(old.id), extent);
        },
      },
    ],
    finish: () => {
      const wrong = firstDifference(expectedValues(spec.blocks, false), read.back?.values ?? []);
      if (wrong !== null) throw notAsWritten(spec.name, toA1(wrong));
      return { ...sheet, same: read.before !== undefined && sameAsOld(read.before, extent, spec.blocks) };
    },
  };
}

interface OldContents {
  readonly used: Excel.Range;
  readonly values: Excel.Range;
}

function loadValues(worksheet: Excel.Worksheet, extent: Area): Excel.Range {
  const range = passing(worksheet.getRange(areaToA1(extent)));
  range.load("values");
  return range;
}

function loadOld(worksheet: Excel.Worksheet, extent: Area): OldContents {
  const used = passing(worksheet.getUsedRange(true));
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { used, values: loadValues(worksheet, extent) };
}

/** What people added outside the sheet's own extent is theirs, so the old one is kept then. */
function sameAsOld({ used, values }: OldContents, extent: Area | null, blocks: NewSheet["spec"]["blocks"]): boolean {
  return (
    extent !== null &&
    used.rowIndex + used.rowCount <= extent.rows &&
    used.columnIndex + used.columnCount <= extent.columns &&
    holdsTheSame(expectedValues(blocks, true), values.values)
  );
}

function notAsWritten(sheet: string, cell: string): HostFailure {
  return new HostFailure(
    ownWords(
      `写入“${sheet}”后核对，${cell} 的内容与要写的不一致，所以没有采用。`,
      "unchanged",
      "请再点一次；还是不行，请保存工作簿，关闭后重新打开，再试一次。",
    ),
    `VerifyFailed ${cell}`,
  );
}
