import { consolidateChecked } from "../../src/app/consolidate-files";
import type { CheckedFile } from "../../src/app/check-files";
import { figureValues } from "../../src/core/consolidation/book-rows";
import { isBlankCell, ledgerValue } from "../../src/core/consolidation/cell-text";
import { isFigureKey } from "../../src/core/consolidation/version-figures";
import { NOTHING_FILLED_KEY } from "../../src/core/model/office-columns";
import type { UnitReturn } from "../../src/core/model/unit-return";
import { PERIOD, WORKSPACE } from "../corpus/corpus-base";
import { BYSTANDER } from "./original";

const BOOKED = ["入账", "暂纳入"];
const BYSTANDERS_FILE = `${BYSTANDER}.xlsx`;
const REQUEST = { period: PERIOD, dates: { list: new Map<string, string>(), all: null }, preferred: [], history: null };

/** Consolidates files together with the bystander's and says in words what was lost, added or changed; none: nothing was. */
export function judgeBatch(files: readonly CheckedFile[], bystander: CheckedFile): readonly string[] {
  const together = [...files, { ...bystander, file: BYSTANDERS_FILE }];
  const { consolidation: month } = consolidateChecked(REQUEST, together, WORKSPACE);
  const faults: string[] = [];
  const fates = month.files.map(({ file }) => file).sort();
  if (JSON.stringify(fates) !== JSON.stringify(together.map(({ file }) => file).sort()))
    faults.push("not every file has its fate");
  const { read, booked, held, lost } = month.counts;
  if (read !== booked + held) faults.push(`read ${read} is not booked ${booked} plus held ${held}`);
  if (lost.length > 0) faults.push(`lost: ${lost.slice(0, 3).join(", ")}`);
  let inLedger = 0;
  for (const { file, verdict, superseded } of month.files) {
    const { unitReturn } = together.find((each) => each.file === file)!;
    const rows = month.ledger.filter((row) => row.file === file && row.key !== NOTHING_FILLED_KEY);
    const written = rows.map(({ key, value }) => JSON.stringify([key, value])).sort();
    const cells = verdict === "refused" || unitReturn === null ? [] : cellsOf(unitReturn);
    if (JSON.stringify(written) !== JSON.stringify([...cells].sort()))
      faults.push(`${file}: the ledger does not hold what was read`);
    if (!superseded) inLedger += rows.filter(({ key, state }) => isFigureKey(key) && BOOKED.includes(state)).length;
  }
  if (booked !== inLedger) faults.push(`${booked} figures are said to be booked, ${inLedger} are`);
  const fate = month.files.find(({ file }) => file === BYSTANDERS_FILE);
  if (fate?.verdict !== bystander.verdict || fate.superseded) faults.push("the return beside them is no longer taken");
  return faults;
}

/** Everything a return holds, as the ledger should say it. */
function cellsOf(unitReturn: UnitReturn): readonly string[] {
  const works = [...unitReturn.works.values()].flatMap(({ clause, fields }) =>
    Object.entries(fields)
      .filter(([, value]) => !isBlankCell(value))
      .map(([field, value]) => JSON.stringify([`${clause}.${field}`, ledgerValue(value)])),
  );
  return [...figureValues(unitReturn).map(({ key, value }) => JSON.stringify([key, ledgerValue(value)])), ...works];
}
