import type { Finding } from "../../model/finding";
import { FORM_CHANGED, FORM_NOT_COMPARED } from "../../model/form-rules";
import { structureFinding } from "../structure-finding";
import type { FormChange } from "./form-change";

/** So many changes of one file are listed; the rest is counted. */
const LISTED = 10;

/**
 * Changes of a form as findings, each at its cell. They are hints: figures are found by their keys, read and checked by this product alone,
 * so that a changed text or formula casts no doubt on them; what does (a row that lost its label, a missing column) is refused elsewhere.
 */
export function formFindings(changes: readonly FormChange[]): readonly Finding[] {
  const findings = changes.slice(0, LISTED).map(({ sheet, cell, message }) => ({
    ...structureFinding(FORM_CHANGED, "提示", message),
    sheet,
    cell,
  }));
  const left = changes.length - findings.length;
  if (left === 0) return findings;
  return [
    ...findings,
    structureFinding(
      FORM_CHANGED,
      "提示",
      `另有 ${left} 处与下发的表样不同。数字已按键读取并重新审核；请该单位下月用下发的空白表填报。`,
    ),
  ];
}

/** Says that nobody can tell cell by cell what was changed, since the form was issued as another version than the one at hand. */
export function notComparedFinding(sheets: readonly string[]): Finding {
  const names = sheets.map((name) => `「${name}」`).join("");
  return structureFinding(
    FORM_NOT_COMPARED,
    "提示",
    `下发后设置或软件有改动，现在做不出当时的表样：${names}只核对了键、表头、项目名称和公式是否还在，固定文字和公式内容没有逐格比对。`,
  );
}
