import type { ReceivedReturn, RefusedFile } from "../model/consolidation";
import type { ReadProblem } from "../model/read-problem";
import { periodWords } from "../model/chinese-dates";
import { compareTexts } from "./compare-texts";
import type { ConsolidationInput } from "./consolidation-input";
import { readFigures } from "./read-figures";

/** The month's returns by unit, in file-name order, and the files that belong to no expected unit or another month. */
export interface SortedFiles {
  readonly byUnit: ReadonlyMap<string, readonly ReceivedReturn[]>;
  readonly refused: readonly RefusedFile[];
}

/** Sorts files into units by what they say inside, whatever they are called, and puts accepted readings in place of the text. */
export function sortFiles({
  period,
  units,
  received,
}: Pick<ConsolidationInput, "period" | "units" | "received">): SortedFiles {
  const byUnit = new Map<string, ReceivedReturn[]>(units.map(({ name }) => [name, []]));
  const refused: RefusedFile[] = [];
  for (const file of [...received].sort((left, right) => compareTexts(left.file, right.file))) {
    const { unit, period: month } = file.unitReturn;
    const files = byUnit.get(unit);
    if (month !== period) refused.push({ file: file.file, unit, problem: wrongPeriod(month, period) });
    else if (files === undefined) refused.push({ file: file.file, unit, problem: unknownUnit(unit) });
    else files.push({ ...file, unitReturn: { ...file.unitReturn, figures: readFigures(file.unitReturn) } });
  }
  return { byUnit, refused };
}

function wrongPeriod(found: string, wanted: string): ReadProblem {
  return {
    code: "wrong-period",
    message: `这是${periodWords(found)}的报表，本次汇总的是${periodWords(wanted)}，请换成本月报表。`,
  };
}

function unknownUnit(unit: string): ReadProblem {
  return {
    code: "unknown-unit",
    message: `「${unit}」不在本月应报单位之列，请核对单位名称，或在「设置」中登记该单位。`,
  };
}
