import type { ReadProblem } from "../../core/model/read-problem";
import type { Result } from "../../core/model/result";
import type { CheckedFile } from "../check-files";
import type { Workspace } from "../open-workspace";
import type { PickedFile } from "./picked-file";
import type { CancelSignal } from "./use-case-tools";

/** A picked file whose bytes are there. */
export interface FileInHand extends Pick<PickedFile, "name" | "modified"> {
  readonly bytes: Uint8Array;
}

/** Reads and judges returns elsewhere than on the thread that asks, several at a time where the machine has the cores. */
export interface ReturnJudge {
  /**
   * What becomes of one file under the settings of a workspace; the problem says why nobody could tell. Files are taken in the order in
   * which they are given; null: the signal ended the work before it was this file's turn.
   */
  readonly judge: (
    file: FileInHand,
    workspace: Workspace,
    signal?: CancelSignal,
  ) => Promise<Result<CheckedFile, ReadProblem> | null>;
  /** Says that files may come soon, under these settings where they are known: what has to be started is started. */
  readonly prepare: (workspace: Workspace | null) => void;
}
