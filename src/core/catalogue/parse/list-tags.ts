import type { ParseLog } from "./parse-log";

const LIST_TAG = /<\/?(?:ol|ul|li)\b[^>]*>/gi;

/** A cell parted from its list tags; `tags` is what stays in front of it ("" unless the office keeps the tags). */
export interface UntaggedCell {
  readonly text: string;
  readonly tags: string;
}

/** Takes away the HTML list tags that a conversion left in a cell (17 cells of 基本任务). */
export function withoutListTags(cell: string, line: number, log: ParseLog): UntaggedCell {
  const found = cell.match(LIST_TAG);
  if (found === null) return { text: cell, tags: "" };
  const tags = found.join(" ");
  const removed = log.repair({
    kind: "list-tag",
    line,
    field: "基本任务",
    from: tags,
    to: "",
    reason: "网页列表标记是转换文件时带入的，不属于原文，删去。",
    once: false,
  });
  return { text: cell.replace(LIST_TAG, "").trim(), tags: removed ? "" : tags };
}
