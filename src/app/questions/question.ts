/** What a question is about. */
export type QuestionKind = "否决项" | "设置" | "文件问题" | "修订";

/** Something that 食安办 is to decide or confirm, with what was decided so far. */
export interface Question {
  /** Id of the gap or repair, key of the setting, or `veto-<clause>`. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** A few words. */
  readonly title: string;
  /** What it is about, whole sentences. */
  readonly text: string;
  /** Where the document says so. */
  readonly source: string;
  /** The usual answers, the open one first. */
  readonly choices: readonly string[];
  readonly decision: string;
  readonly by: string;
  /** YYYY-MM-DD or "" */
  readonly date: string;
  readonly basis: string;
  /** Nothing was decided yet. */
  readonly open: boolean;
}

/** An answer with who gave it. */
export interface Answer {
  readonly decision: string;
  readonly by: string;
  readonly date: string;
  readonly basis: string;
}
