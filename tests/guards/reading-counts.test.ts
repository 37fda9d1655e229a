import { unzipSync } from "fflate";
import { checkFiles } from "../../src/app/check-files";
import { consolidateChecked } from "../../src/app/consolidate-files";
import { filledReturn } from "../../src/app/sample/filled-return";
import { sampleReturns } from "../../src/app/sample/sample-returns";
import * as returnLayout from "../../src/core/layouts/return-workbook";
import { noReadCounts, type ReadCounts } from "../../src/xlsx/read/read-counts";
import { createXlsxReader } from "../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { sampleWorkspace } from "../helpers/sample-consolidation";
import { picked } from "../app/intake/intake-desk";

jest.mock("../../src/core/layouts/return-workbook", () => {
  const real = jest.requireActual<typeof returnLayout>("../../src/core/layouts/return-workbook");
  return { ...real, returnContents: jest.fn(real.returnContents) };
});

const laidOut = returnLayout.returnContents as jest.MockedFunction<typeof returnLayout.returnContents>;
const PERIOD = "2024-03";
/** The largest return and a small one. */
const UNITS = ["卡若区", "市教育局"] as const;
const workspace = sampleWorkspace();
const files = new Map<string, Uint8Array>();

jest.setTimeout(20_000);
beforeAll(async () => {
  for (const one of sampleReturns(workspace, PERIOD, "1")) {
    if (UNITS.some((unit) => unit === one.unit))
      files.set(one.unit, await xlsxWriter.write(filledReturn(workspace, one)));
  }
});

/** Reads and checks files, the same ones so many times. */
async function checkedWith(counts: ReadCounts, units: readonly string[], times = 1) {
  const reader = createXlsxReader(null, Date.now, { observe: counts });
  const sent = Array.from({ length: times }, (_, time) =>
    units.map((unit) => picked(`${time} ${unit}.xlsx`, files.get(unit)!)),
  ).flat();
  return checkFiles(sent, workspace, { reader, progress: () => undefined });
}

/** The parts that a return's figures, works, identity and form are read from. */
const READ_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/custom\.xml|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d\.xml)$/;

test.each(UNITS)("reading the return of %s opens each part that it needs once, and no other", async (unit) => {
  const counts = noReadCounts();
  const [checked] = await checkedWith(counts, [unit]);
  expect(checked?.verdict).toBe("accepted");
  const needed = Object.entries(unzipSync(files.get(unit)!)).filter(([name]) => READ_PARTS.test(name));
  expect(counts.parts).toBeLessThanOrEqual(needed.length);
  expect(counts.inflatedBytes).toBeLessThanOrEqual(needed.reduce((sum, [, { length }]) => sum + length, 0));
  expect(counts.carefulParts).toBe(0);
});

test("cells that hold nothing are not handed over, and a text that no cell shows is not built", async () => {
  const counts = noReadCounts();
  await checkedWith(counts, ["卡若区"]);
  const parts = unzipSync(files.get("卡若区")!);
  const sheets = Object.entries(parts).filter(([name]) => /worksheets\/sheet/.test(name));
  const text = sheets.map(([, contents]) => new TextDecoder().decode(contents)).join("");
  expect(counts.cells).toBe(text.match(/<c[ >]/g)!.length);
  expect(counts.keptCells).toBeLessThanOrEqual(text.match(/<(?:v|f|is)[ >/]/g)!.length);
  expect(counts.keptCells).toBeLessThan(counts.cells);
  const texts = new TextDecoder().decode(parts["xl/sharedStrings.xml"]);
  expect(counts.strings).toBeLessThanOrEqual(texts.match(/<si[ >]/g)!.length);
});

test("the effort grows with the number of files and no faster", async () => {
  const [once, thrice] = [noReadCounts(), noReadCounts()];
  await checkedWith(once, UNITS);
  await checkedWith(thrice, UNITS, 3);
  expect(thrice.files).toBe(3 * once.files);
  for (const what of ["parts", "inflatedBytes", "cells", "keptCells", "strings"] as const)
    expect(thrice[what]).toBeLessThanOrEqual(3 * once[what]);
});

test("a unit's form of a month is laid out once, however many files of it come; consolidating reads and lays out nothing", async () => {
  const counts = noReadCounts();
  const anew = sampleWorkspace();
  laidOut.mockClear();
  const reader = createXlsxReader(null, Date.now, { observe: counts });
  const sent = [1, 2, 3].map((time) => picked(`${time}.xlsx`, files.get("市教育局")!));
  const checked = await checkFiles(sent, anew, { reader, progress: () => undefined });
  expect(laidOut).toHaveBeenCalledTimes(1);
  const before = { ...counts };
  const month = { period: PERIOD, dates: { all: null, list: new Map<string, string>() }, preferred: [], history: null };
  consolidateChecked(month, checked, anew);
  expect(counts).toEqual(before);
  expect(laidOut).toHaveBeenCalledTimes(1);
});
