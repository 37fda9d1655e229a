import type { Verdict } from "../core/model/consolidation";
import type { Finding } from "../core/model/finding";
import type { FileValues } from "../core/model/present-value";
import type { ReadProblem } from "../core/model/read-problem";
import type { Reading, UnitReturn } from "../core/model/unit-return";
import { contentDigest } from "../core/returns/content-digest";
import { parseReturn } from "../core/returns/parse-return";
import { presentValues } from "../core/returns/present-values";
import { figureLabels } from "../core/catalogue/rules/figure-labels";
import { checkReturn } from "../core/validation/check-return";
import { SUBMISSION_DATE, SUBMISSION_DATE_REQUIRED } from "../core/validation/reading-checks";
import { verdictOf } from "../core/consolidation/verdict-of";
import { askedMeasures } from "./asked-measures";
import { compareWithIssued } from "./compare-with-issued";
import { ownWorkbook } from "./own-workbook";
import type { PickedFile, PickedSheets } from "./ports/picked-file";
import type { CancelSignal, ReadingTools } from "./ports/use-case-tools";
import { readPickedFile } from "./read-picked-file";
import { returnKnowledge } from "./return-knowledge";
import { rulesFor } from "./rules-for";
import type { Workspace } from "./open-workspace";
import { workspaceFor } from "./workspace-for";

/** The missing date of 完成上报 is found where it should stand; of the return as a whole it would be said twice. */
const SAID_BY_THE_FILE: ReadonlySet<string> = new Set([SUBMISSION_DATE.id, SUBMISSION_DATE_REQUIRED.id]);

/** What became of one picked file, before it is compared with others. */
export interface CheckedFile {
  readonly file: string;
  readonly verdict: Verdict;
  readonly reason: ReadProblem | null;
  /** null when refused. */
  readonly unitReturn: UnitReturn | null;
  readonly findings: readonly Finding[];
  readonly readings: readonly Reading[];
  /** What stands in its entry cells, refused or not; null where there are none to be found, or the file cannot be read. */
  readonly values: FileValues["values"];
  /** Digest of the content; "" when refused. */
  readonly content: string;
  readonly modified: string | null;
  /** A workbook of ours that is no return (汇总工作簿 …); null for everything else. */
  readonly own: ReturnType<typeof ownWorkbook>;
}

/** Who is told of each file as its fate is known, and who may end the work between two files. */
export interface CheckingTools extends ReadingTools {
  readonly checked?: (one: CheckedFile) => void;
  readonly signal?: CancelSignal;
}

/**
 * Checks picked files one by one; a bad one never stops the rest. Results are in the order given.
 * Where the signal ended the work, the files after that are missing.
 */
export async function checkFiles(
  files: readonly (PickedFile | PickedSheets)[],
  workspace: Workspace,
  tools: CheckingTools,
): Promise<readonly CheckedFile[]> {
  const checked: CheckedFile[] = [];
  const known = returnKnowledge(workspace);
  for (const [index, file] of files.entries()) {
    if (tools.signal?.aborted === true) break;
    tools.progress(index + 1, files.length, file.name);
    const one = await checkFile(file, workspace, known, tools);
    checked.push(one);
    tools.checked?.(one);
  }
  return checked;
}

type NamedFile = Pick<PickedFile, "name" | "modified">;

async function checkFile(
  file: PickedFile | PickedSheets,
  workspace: Workspace,
  known: ReturnType<typeof returnKnowledge>,
  { reader }: ReadingTools,
): Promise<CheckedFile> {
  const workbook = await readPickedFile(file, reader);
  if (!workbook.ok) return refused(file, workbook.problem);
  const first = parseReturn(workbook.value, known);
  // Only the return itself says which month's settings it is to be read by.
  const held = first.ok ? workspaceFor(workspace, first.value.unitReturn.period) : workspace;
  const heldKnown = held === workspace ? known : returnKnowledge(held);
  const parsed = held === workspace ? first : parseReturn(workbook.value, heldKnown);
  const values = presentValues(workbook.value, heldKnown);
  if (!parsed.ok) return { ...refusedAs(ownWorkbook(workbook.value), file, parsed.problem), values };
  const { unitReturn, structureFindings } = parsed.value;
  const options = { received: true, labels: figureLabels(askedMeasures(held, unitReturn.unit)) };
  const { findings } = checkReturn(unitReturn, rulesFor(held, unitReturn.unit, unitReturn.period), options);
  const form = compareWithIssued(workbook.value, unitReturn, held);
  const all = worstFirst([
    ...structureFindings,
    ...form,
    ...findings.filter(({ rule }) => !SAID_BY_THE_FILE.has(rule)),
  ]);
  return {
    file: file.name,
    verdict: verdictOf(all),
    reason: null,
    unitReturn,
    findings: all,
    readings: unitReturn.readings,
    // A unit of which nothing is asked has no entry cells.
    values: values ?? [],
    content: contentDigest(unitReturn),
    modified: file.modified,
    own: null,
  };
}

const WEIGHTS: Readonly<Record<Finding["grade"], number>> = { 错误: 0, 需说明: 1, 未能核对: 3, 提示: 4 };

/** By grade, a 需说明 that is explained behind the open ones; within a grade as they were found. */
function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const weight = ({ grade, explained }: Finding) => WEIGHTS[grade] + (explained ? 1 : 0);
  return [...findings].sort((one, other) => weight(one) - weight(other));
}

/** One of our own workbooks is refused for what it is, whatever else its cells look like. */
function refusedAs(own: CheckedFile["own"], file: NamedFile, problem: ReadProblem): CheckedFile {
  if (own === null) return refused(file, problem);
  const message = `这是本软件写出的${own}，不是单位的月报。请选择各单位报来的月报文件。`;
  return { ...refused(file, { code: "not-our-return", message }), own };
}

function refused(file: NamedFile, problem: ReadProblem): CheckedFile {
  return {
    file: file.name,
    verdict: "refused",
    reason: problem,
    unitReturn: null,
    findings: [],
    readings: [],
    values: null,
    content: "",
    modified: file.modified,
    own: null,
  };
}
