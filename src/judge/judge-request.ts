import type { CheckedFile } from "../app/check-files";
import type { FileInHand } from "../app/ports/return-judge";
import type { ReadProblem } from "../core/model/read-problem";
import type { Result } from "../core/model/result";
import type { Settings } from "../core/model/settings";
import type { FileMessage, ThreadAnswer } from "../threads/file-message";

/** What a judging thread is asked about a file: the settings it is judged under, and a number that is the same for the same settings. */
export interface JudgeQuestion extends Pick<FileInHand, "name" | "modified"> {
  readonly settings: Settings;
  readonly settingsId: number;
}

/** Asks for practice under settings that files may soon be judged under; null: nobody knows them yet. */
export interface PractiseRequest {
  readonly practise: Pick<JudgeQuestion, "settings" | "settingsId"> | null;
}

export type JudgeRequest = FileMessage<JudgeQuestion> | PractiseRequest;

export type JudgeAnswer = ThreadAnswer<Result<CheckedFile, ReadProblem>>;
