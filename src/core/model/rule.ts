import type { BooleanExpression, FieldKey, MeasureId, NumberExpression, Reference } from "./expression";

/** 错误 blocks 完成上报; 需说明 passes with an explanation; 提示 informs; 未能核对: the rule should run but cannot. */
export type Grade = "错误" | "需说明" | "提示" | "未能核对";

/** A rule's own grade; 未能核对 is an outcome, never a rule's grade. */
export type RuleGrade = Exclude<Grade, "未能核对">;

/** Where a rule can run: at the cell, with last month at hand, with several returns at hand, or on the score. Only the first two are printed as formulas. */
export type RuleTier = "cell" | "previous" | "cross-return" | "score";

/** What is said about a rule; the same text feeds messages, RULES.md and tests. */
export interface RuleMeta {
  /** Named thing-requirement: the id reads as the requirement that is broken, for example `part-not-above-whole`. */
  readonly id: string;
  /** Number of the consistency rule (1–24) that it belongs to. */
  readonly number: number;
  readonly grade: RuleGrade;
  readonly tier: RuleTier;
  /** One Chinese sentence: what the rule requires. */
  readonly requirement: string;
  /** What missing parts mean for this rule, in Chinese. */
  readonly missing: string;
  /** The finding's text, filled by `{{name}}`: what is wrong with which numbers, then what to do. */
  readonly message: string;
  /** The text in the 审核 cell, without grade: at most 40 characters, no numbers. */
  readonly brief: string;
  /** Clause or line of the source document, or the standard, that it comes from. */
  readonly source: string;
}

/** What a message shows for one `{{name}}`. */
export type MessageValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly of: NumberExpression }
  | { readonly kind: "cell"; readonly of: Reference };

/** A rule tied to the cells of one measure or clause: runs without knowing the catalogue. */
export interface BoundRule {
  readonly meta: RuleMeta;
  readonly clause: number;
  readonly measure: MeasureId | null;
  /** The row in which the finding is shown: a figure's key, or a clause number as text for 工作开展情况. */
  readonly at: FieldKey;
  /** False: 本期不适用, silently. */
  readonly applies: BooleanExpression;
  /** Asked only when it applies. False: 未能核对. */
  readonly runnable: BooleanExpression;
  /** Asked only when it can run. True: the requirement is broken. */
  readonly violated: BooleanExpression;
  /** Rows whose 说明 may explain a 需说明. */
  readonly explainedBy: readonly Reference[];
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** What came of one bound rule. */
export type RuleOutcome = "not-applicable" | "not-run" | "kept" | "explained" | "broken";
