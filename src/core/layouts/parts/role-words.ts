import type { MeasurePart } from "../../model/measure";
import type { MeasureRole } from "../../model/return-form";

/** Whose figure is meant, as the form says it. */
export const ROLE_WORDS: Readonly<Record<MeasureRole, string>> = {
  lead: "填全市数（含县区）",
  share: "只填本级自办，不含县区",
  county: "填本县（区）数",
};

/** 口径 and example of a part, as one text. */
export function guidanceWords({ guidance, example }: Pick<MeasurePart, "guidance" | "example">): string {
  return example === "" ? guidance : `${guidance}例：${example}。`;
}
