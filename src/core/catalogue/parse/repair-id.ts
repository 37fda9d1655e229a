import type { RepairDraft } from "./parse-log";

/** A repair's id: the same for the same document, one for all lines where the repair is marked `once`. */
export function repairId({ kind, line, field, from, once }: Pick<RepairDraft, "kind" | "line" | "field" | "from" | "once">): string {
  return [kind, ...(once ? [] : [String(line)]), field, from].join("/");
}
