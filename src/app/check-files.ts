import type { Verdict } from "../core/model/consolidation";
import type { Finding } from "../core/model/finding";
import type { ReadProblem } from "../core/model/read-problem";
import type { Reading, UnitReturn } from "../core/model/unit-return";
import { contentDigest } from "../core/returns/content-digest";
import { parseReturn } from "../core/returns/parse-return";
import { figureLabels } from "../core/catalogue/rules/figure-labels";
import { checkReturn } from "../core/validation/check-return";
import { SUBMISSION_DATE, SUBMISSION_DATE_REQUIRED } from "../core/validation/reading-checks";
import { verdictOf } from "../core/consolidation/verdict-of";
import { askedMeasures } from "./asked-measures";
import { ownWorkbook } from "./own-workbook";
import type { PickedFile } from "./ports/picked-file";
import type { ReadingTools } from "./ports/use-case-tools";
import { readPickedFile } from "./read-picked-file";
import { returnKnowledge } from "./return-knowledge";
import { rulesFor } from "./rules-for";
import type { Workspace } from "./open-workspace";

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
  /** Digest of the content; "" when refused. */
  readonly content: string;
  readonly modified: string | null;
  /** A workbook of ours that is no return (汇总工作簿 …); null for everything else. */
  readonly own: ReturnType<typeof ownWorkbook>;
}

/** Checks picked files one by one; a bad one never stops the rest. Results are in the order given. */
export async function checkFiles(
  files: readonly PickedFile[],
  workspace: Workspace,
  tools: ReadingTools,
): Promise<readonly CheckedFile[]> {
  const checked: CheckedFile[] = [];
  const known = returnKnowledge(workspace);
  for (const [index, file] of files.entries()) {
    tools.progress(index + 1, files.length, file.name);
    checked.push(await checkFile(file, workspace, known, tools));
  }
  return checked;
}

async function checkFile(
  file: PickedFile,
  workspace: Workspace,
  known: ReturnType<typeof returnKnowledge>,
  { reader }: ReadingTools,
): Promise<CheckedFile> {
  const workbook = await readPickedFile(file, reader);
  if (!workbook.ok) return refused(file, workbook.problem);
  const parsed = parseReturn(workbook.value, known);
  if (!parsed.ok) return refusedAs(ownWorkbook(workbook.value), file, parsed.problem);
  const { unitReturn, structureFindings } = parsed.value;
  const options = { received: true, labels: figureLabels(askedMeasures(workspace, unitReturn.unit)) };
  const { findings } = checkReturn(unitReturn, rulesFor(workspace, unitReturn.unit, unitReturn.period), options);
  const all = worstFirst([...structureFindings, ...findings.filter(({ rule }) => !SAID_BY_THE_FILE.has(rule))]);
  return {
    file: file.name,
    verdict: verdictOf(all),
    reason: null,
    unitReturn,
    findings: all,
    readings: unitReturn.readings,
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
function refusedAs(own: CheckedFile["own"], file: PickedFile, problem: ReadProblem): CheckedFile {
  if (own === null) return refused(file, problem);
  const message = `这是本软件写出的${own}，不是单位的月报。请选择各单位报来的月报文件。`;
  return { ...refused(file, { code: "not-our-return", message }), own };
}

function refused(file: PickedFile, problem: ReadProblem): CheckedFile {
  return {
    file: file.name,
    verdict: "refused",
    reason: problem,
    unitReturn: null,
    findings: [],
    readings: [],
    content: "",
    modified: file.modified,
    own: null,
  };
}
