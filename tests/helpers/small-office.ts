import { openWorkspace, type Workspace } from "../../src/app/open-workspace";
import { sampleMonth } from "../../src/app/sample/sample-month";
import { sampleSettings } from "../../src/app/sample/sample-settings";
import { returnKnowledge } from "../../src/app/return-knowledge";
import type { Settings } from "../../src/core/model/settings";
import type { UnitReturn } from "../../src/core/model/unit-return";
import { parseReturn } from "../../src/core/returns/parse-return";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import type { Sandbox } from "./call-shian";
import { readGrid } from "./type-into";

/** Units of the small office: the office itself, a lead department, three counties. */
export const SMALL_UNITS: readonly string[] = ["市食安办", "市市场监管局", "卡若区", "江达县", "贡觉县"];

/** Settings of an office with few units, so that a whole month takes a second; populations are invented. */
export function smallSettings(period: string): Settings {
  const settings = sampleSettings(period, "1");
  const counties = settings.populations.filter(({ place }) => SMALL_UNITS.includes(place));
  const city = counties.reduce((sum, { persons }) => sum + (persons ?? 0), 0);
  return {
    ...settings,
    units: settings.units.map((unit) => ({ ...unit, reports: SMALL_UNITS.includes(unit.name) })),
    populations: [
      ...settings.populations.filter(({ place }) => place === "全市").map((whole) => ({ ...whole, persons: city })),
      ...counties,
    ],
  };
}

/** The small office's workspace for a month. */
export function smallWorkspace(period: string): Workspace {
  return openWorkspace(smallSettings(period));
}

/** File name of a unit's return. */
export function returnName(period: string, unit: string): string {
  return `${period}_${unit}_月报.xlsx`;
}

/** Writes a clean month's returns into a folder of the sandbox, and the settings beside that folder; gives both paths. */
export async function putSmallMonth(
  sandbox: Sandbox,
  folder: string,
  period: string,
): Promise<{ readonly returns: string; readonly settings: string }> {
  const settings = await sandbox.put(`${folder}-设置.json`, JSON.stringify(smallSettings(period)));
  for (const { file, content } of sampleMonth(smallWorkspace(period), period, "1", true)) {
    await sandbox.put(
      `${folder}/${file}`,
      "bytes" in content ? content.bytes : await xlsxWriter.write(content.workbook),
    );
  }
  return { returns: sandbox.at(folder), settings };
}

/** A return's bytes as the office reads it. */
export async function readReturn(bytes: Uint8Array, workspace: Workspace): Promise<UnitReturn> {
  const parsed = parseReturn(await readGrid(bytes), returnKnowledge(workspace));
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value.unitReturn;
}
