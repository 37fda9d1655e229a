import type { ReadProblem } from "../../core/model/read-problem";
import type { Result } from "../../core/model/result";
import { DOCUMENT } from "../../core/catalogue/document";
import { checkFiles, type CheckedFile, type CheckingTools } from "../check-files";
import type { Workspace } from "../open-workspace";
import type { PickedFile, PickedSheets } from "../ports/picked-file";
import type { CancelSignal } from "../ports/use-case-tools";
import type { ReturnJudge } from "../ports/return-judge";

/** Who checks picked files: by the reader on this thread, or by judges elsewhere where there are any. */
export interface PickedTools extends CheckingTools {
  readonly judge?: ReturnJudge | undefined;
}

type Judged = Promise<Result<CheckedFile, ReadProblem> | "here" | null>;

/** Files that are with the judges beyond the one waited for, at most. Each is in memory, so that they are few; enough to keep every thread busy. */
const AHEAD = 8;

/**
 * `checkFiles`, with the judges working on the next files while one is waited for; the first has the machine for itself, so that its verdict is there soon. Results, their order, and who is told of them are the
 * same; what the judges cannot be asked (sheets of the open workbook, files that do not open) is checked here.
 */
export async function checkPicked(
  files: readonly (PickedFile | PickedSheets)[],
  workspace: Workspace,
  tools: PickedTools,
): Promise<readonly CheckedFile[]> {
  const { judge } = tools;
  // The judges know the settings that they are told, and of documents only the plan's own.
  if (judge === undefined || workspace.parsed !== DOCUMENT) return checkFiles(files, workspace, tools);
  const checked: CheckedFile[] = [];
  const begun: Judged[] = [];
  for (const [index, file] of files.entries()) {
    if (tools.signal?.aborted === true) break;
    const last = index === 0 ? 0 : index + AHEAD;
    while (begun.length < files.length && begun.length <= last)
      begun.push(quiet(judged(files[begun.length] as PickedFile | PickedSheets, workspace, judge, tools.signal)));
    tools.progress(index + 1, files.length, file.name);
    const said = await (begun[index] as Judged);
    if (said === null) break;
    const one = await settled(file, said, workspace, tools);
    checked.push(one);
    tools.checked?.(one);
  }
  return checked;
}

async function judged(
  file: PickedFile | PickedSheets,
  workspace: Workspace,
  judge: ReturnJudge,
  signal: CancelSignal | undefined,
): Judged {
  if ("workbook" in file) return "here";
  const bytes = await file.bytes();
  if (!(bytes instanceof Uint8Array)) return "here";
  return judge.judge({ name: file.name, modified: file.modified, bytes }, workspace, signal);
}

/** What the judges said; what they could not say is said here, as of a file that cannot be read. */
async function settled(
  file: PickedFile | PickedSheets,
  said: Exclude<Awaited<Judged>, null>,
  workspace: Workspace,
  tools: PickedTools,
): Promise<CheckedFile> {
  if (said !== "here" && said.ok) return said.value;
  const reader = said === "here" ? tools.reader : { read: () => Promise.resolve(said) };
  const [one] = await checkFiles([file], workspace, { reader, progress: () => undefined });
  return one as CheckedFile;
}

/** The same promise; a failure that nobody has come to ask about yet is no error of the page. */
function quiet<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
