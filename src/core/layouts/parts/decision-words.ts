import type { GapKind, RepairKind } from "../../model/catalogue";

/** Kinds of open questions as readers know them. */
export const GAP_KINDS: Readonly<Record<GapKind, string>> = {
  "task-unit-not-responsible": "任务点名未列责任部门",
  "responsible-unit-without-task": "责任部门没有任务",
  "open-list": "责任部门名单未列全",
  "task-without-unit": "任务未写承担单位",
  "no-county": "条款没有县（区）",
  "unknown-unit": "单位名称不明",
  "not-reporting": "责任部门不填报",
  "not-in-table": "责任分解表未列单位",
  numbering: "编号",
  "wording-question": "文字",
  undefined: "文件未作规定",
  "measure-question": "指标口径",
};

const REPAIR_KINDS: Readonly<Record<RepairKind, string>> = {
  "unit-name": "单位名称修订",
  "task-number": "任务编号修订",
  "full-stop": "句号修订",
  "list-tag": "列表标记修订",
  "point-name": "要点名称修订",
  layout: "版式修订",
};

const KINDS: ReadonlyMap<string, string> = new Map(Object.entries({ ...REPAIR_KINDS, ...GAP_KINDS }));

/** What a decision is about, in a few words: 「否决项（91）」, 「列表标记修订：第353行」, 「文字：污水灌溉责任部门」. An id of another make stays as it is. */
export function decisionWords(id: string): string {
  const veto = /^veto-(\d+)$/.exec(id);
  if (veto !== null) return `否决项（${veto[1]}）`;
  const [kind = "", ...rest] = id.split("/");
  const words = KINDS.get(kind);
  if (words === undefined) return id;
  const line = /^\d+$/.test(rest[0] ?? "") ? `第${rest[0]}${kind in REPAIR_KINDS ? "行" : "条"}` : "";
  const subject = rest[rest.length - 1] ?? "";
  const named = subject === rest[0] && line !== "" ? "" : /[<>]/.test(subject) ? "" : subject;
  return [words, [line, named].filter((part) => part !== "").join(" ")].filter((part) => part !== "").join("：");
}
