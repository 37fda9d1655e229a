import type { CheckedFile } from "../app/check-files";
import type { Workspace } from "../app/open-workspace";
import type { FileInHand, ReturnJudge } from "../app/ports/return-judge";
import { FreeLanes } from "../threads/free-lanes";
import { FileThread } from "../threads/file-thread";
import type { JudgeQuestion, PractiseRequest } from "./judge-request";

/** How the judging threads are used. */
export interface WorkerJudgeOptions {
  /** For one file; a little more than the reader's own limit, which gives the better answer. */
  readonly milliseconds: number;
  readonly threads: number;
  /** Judges on this thread, for hosts where no thread can be started. */
  readonly instead: ReturnJudge["judge"];
}

type JudgingThread = FileThread<JudgeQuestion, CheckedFile>;

/** Reads and judges returns on threads of their own, each one file after the other; the files are taken in the order in which they are given. A file that hangs or brings its thread down is refused alone. */
export function createWorkerJudge(spawn: () => Worker, options: WorkerJudgeOptions): ReturnJudge {
  const threads = Array.from({ length: options.threads }, (): JudgingThread => new FileThread(spawn));
  const lanes = new FreeLanes(threads);
  const idOf = numbered();
  let prepared: Workspace | null | undefined;
  const judgeOn = async (thread: JudgingThread, file: FileInHand, workspace: Workspace) => {
    const { name, modified, bytes } = file;
    const question = { name, modified, settings: workspace.settings, settingsId: idOf(workspace) };
    const reply = await thread.ask(question, bytes, options.milliseconds);
    return reply === "not-started" ? options.instead(file, workspace) : reply;
  };
  const practice = (workspace: Workspace | null): PractiseRequest => ({
    practise: workspace === null ? null : { settings: workspace.settings, settingsId: idOf(workspace) },
  });
  return {
    judge: (file, workspace, signal) =>
      lanes.use(async (thread) => (signal?.aborted === true ? null : judgeOn(thread, file, workspace))),
    prepare: (workspace) => {
      if (workspace === prepared || (workspace === null && prepared !== undefined)) return;
      prepared = workspace;
      threads.forEach((thread) => thread.prepare(practice(workspace)));
    },
  };
}

/** Gives every workspace a number of its own. */
function numbered(): (workspace: Workspace) => number {
  const numbers = new WeakMap<Workspace, number>();
  let last = 0;
  return (workspace) => {
    const known = numbers.get(workspace);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(workspace, last);
    return last;
  };
}
