import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { filledReturn } from "../../src/app/sample/filled-return";
import { sampleReturns } from "../../src/app/sample/sample-returns";
import type { Workspace } from "../../src/app/open-workspace";
import type { Period } from "../../src/core/model/unit-return";
import { deskWriter } from "./desk-writer";
import { rawZip } from "../helpers/raw-zip";
import { MONTHS_OF_YEAR, nameIn, officeOf, periodOf } from "./cities";

/** A city's returns of a month, as paths. */
export interface CityMonth {
  readonly city: number;
  readonly period: Period;
  readonly files: readonly string[];
}

interface MadeReturn {
  readonly unit: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

const SEED = "1";

/**
 * Writes so many returns of the real form into a folder: all units of a city month by month, then the next city. The first city's are
 * invented anew for every month; another city's counties send the same figures under other names, and its departments, which are called
 * alike, the very same files.
 */
export async function makeReturns(folder: string, count: number): Promise<readonly CityMonth[]> {
  await mkdir(folder, { recursive: true });
  const first = officeOf(0);
  const year: (readonly MadeReturn[])[] = [];
  const batches: CityMonth[] = [];
  for (let left = count, turn = 0; left > 0; turn += 1) {
    const [city, month] = [Math.floor(turn / MONTHS_OF_YEAR), turn % MONTHS_OF_YEAR];
    const own = (year[month] ??= await writtenMonth(first, periodOf(month), folder));
    const taken = own.slice(0, left);
    const files = city === 0 ? taken.map(({ file }) => file) : await renamedMonth(taken, city, folder);
    batches.push({ city, period: periodOf(month), files });
    left -= files.length;
  }
  return batches;
}

async function writtenMonth(office: Workspace, period: Period, folder: string): Promise<readonly MadeReturn[]> {
  const made: MadeReturn[] = [];
  for (const one of sampleReturns(office, period, SEED)) {
    const bytes = await deskWriter.write(filledReturn(office, one));
    made.push({ unit: one.unit, bytes, file: await written(folder, `${period}_${one.unit}.xlsx`, bytes) });
  }
  return made;
}

async function renamedMonth(returns: readonly MadeReturn[], city: number, folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const { unit, file, bytes } of returns) {
    const isCounty = /[县区]$/.test(unit);
    const name = `${city}_${path.basename(file)}`;
    files.push(isCounty ? await written(folder, name, renamed(bytes, unit, nameIn(city, unit))) : file);
  }
  return files;
}

/** The same file with another unit's name wherever the unit's stands. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, contents]) => {
    const changed = strToU8(strFromU8(contents).split(from).join(to));
    return { name, contents: changed, packed: deflateRawSync(changed) };
  });
  return rawZip(parts);
}

async function written(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return file;
}
