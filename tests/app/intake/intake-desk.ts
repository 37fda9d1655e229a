import { dryRun, type DryRunRequest, type DryRunTools } from "../../../src/app/intake/dry-run";
import type { Intake } from "../../../src/app/intake/intake";
import type { OpenWorkbook } from "../../../src/app/ports/open-workbook";
import type { PickedFile } from "../../../src/app/ports/picked-file";
import { sampleMonth } from "../../../src/app/sample/sample-month";
import { settingsWorkbook } from "../../../src/app/settings-workbook";
import type { Grid, WorkbookGrid } from "../../../src/core/sheet/grid";
import { xlsxReader } from "../../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../../src/xlsx/xlsx-writer";
import { smallSettings, smallWorkspace } from "../../helpers/small-office";
import { gridOf } from "../../helpers/workbook-grid";

export const MARCH = "2024-03";

/** A workbook that holds what is laid down in it, as plain grids; only what an intake needs of it. */
export interface PlainWorkbook extends Pick<OpenWorkbook, "read" | "sheets" | "place"> {
  readonly grids: Map<string, Grid>;
  properties: WorkbookGrid["properties"];
  /** How often something was laid down. */
  placings: number;
}

export function plainWorkbook(first: WorkbookGrid): PlainWorkbook {
  const workbook: PlainWorkbook = {
    grids: new Map(first.sheets.map((sheet) => [sheet.name, sheet])),
    properties: first.properties,
    placings: 0,
    sheets: () =>
      Promise.resolve([...workbook.grids.keys()].map((name) => ({ name, title: name, ours: true, visible: true }))),
    read: (names) =>
      Promise.resolve({
        sheets: [...workbook.grids.values()].filter(({ name }) => names === null || names.includes(name)),
        names: new Map(),
        properties: workbook.properties,
        parts: [],
      }),
    place: (spec) => {
      const placed = gridOf(spec);
      for (const sheet of placed.sheets) workbook.grids.set(sheet.name, sheet);
      workbook.properties = new Map([...workbook.properties, ...placed.properties]);
      workbook.placings += 1;
      return Promise.resolve({ placed: placed.sheets.map(({ name }) => name), kept: [] });
    },
  };
  return workbook;
}

/** The small office's workbook before its first month: only 设置. */
export function newOffice(period = MARCH): PlainWorkbook {
  return plainWorkbook(gridOf(settingsWorkbook(smallSettings(period))));
}

export function picked(name: string, bytes: Uint8Array, modified: string | null = "2024-03-20"): PickedFile {
  return { name, modified, bytes: () => Promise.resolve(bytes.slice()) };
}

const months = new Map<string, Promise<ReadonlyMap<string, Uint8Array>>>();

/** Bytes of a clean month's returns of the small office by unit. */
export function smallMonth(period = MARCH): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = months.get(period) ?? makeMonth(period);
  months.set(period, made);
  return made;
}

async function makeMonth(period: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const byUnit = new Map<string, Uint8Array>();
  for (const { file, content } of sampleMonth(smallWorkspace(period), period, "1", true)) {
    if (!("workbook" in content)) continue;
    byUnit.set(file.split("_")[1]!, await xlsxWriter.write(content.workbook));
  }
  return byUnit;
}

export async function monthFiles(period = MARCH): Promise<PickedFile[]> {
  return [...(await smallMonth(period))].map(([unit, bytes]) => picked(`${unit}.xlsx`, bytes));
}

/** A dry run that must come through. */
export async function tried(
  workbook: PlainWorkbook,
  request: Partial<DryRunRequest>,
  tools: Partial<DryRunTools> = {},
): Promise<Intake> {
  const run = await dryRun(
    { period: MARCH, files: [], withSheets: false, earlier: null, ...request },
    { workbook, reader: xlsxReader, progress: () => undefined, ...tools },
  );
  if (!run.ok) throw new Error(run.problem.join("\n"));
  if (run.value === null) throw new Error("cancelled");
  return run.value;
}
