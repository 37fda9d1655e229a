import type { RepairKind } from "../../model/catalogue";

/** A repair as it is met while reading. `once`: the same reading on many lines is one repair. */
export interface RepairDraft {
  readonly kind: RepairKind;
  readonly line: number;
  readonly field: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly once: boolean;
}

/** A repair's id: the same for the same document, one for all lines where the repair is marked `once`. */
export function repairId({
  kind,
  line,
  field,
  from,
  once,
}: Pick<RepairDraft, "kind" | "line" | "field" | "from" | "once">): string {
  return [kind, ...(once ? [] : [String(line)]), field, from].join("/");
}
