import { isDeepStrictEqual } from "node:util";
import type { ReadProblem } from "../../../src/core/model/read-problem";
import type { Result } from "../../../src/core/model/result";
import type { WorkbookGrid } from "../../../src/core/sheet/grid";
import { nativeBytes } from "../../../src/cli/files/native-bytes";
import { XLSX_LIMITS } from "../../../src/xlsx/read/limits";
import { noReadCounts } from "../../../src/xlsx/read/read-counts";
import { createXlsxReader } from "../../../src/xlsx/xlsx-reader";

type Outcome = Result<WorkbookGrid, ReadProblem>;

/** Readers that differ in their way alone; neither looks at a clock, whose time would decide between them. */
const still = (): number => 0;
const counts = noReadCounts();
const careful = createXlsxReader(XLSX_LIMITS, still, { tools: nativeBytes, quickly: false });
const quick = createXlsxReader(XLSX_LIMITS, still, { tools: nativeBytes, observe: counts });

/** What the careful way makes of a file. Fails where the quick way makes anything else of it. `isQuick`: no part was left to the careful way. */
export async function bothWays(bytes: Uint8Array): Promise<{ readonly outcome: Outcome; readonly isQuick: boolean }> {
  const before = counts.carefulParts;
  const outcome = await careful.read(bytes);
  const other = await quick.read(bytes);
  // Only where they differ, since saying how takes long.
  if (!isDeepStrictEqual(other, outcome)) expect(other).toEqual(outcome);
  return { outcome, isQuick: counts.carefulParts === before };
}
