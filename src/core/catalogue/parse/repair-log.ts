import type { Repair } from "../../model/catalogue";
import type { RepairDraft } from "./repair-draft";
import { repairId } from "./repair-draft";

/** The repair log: drafts in the order of their lines; those marked `once` are gathered under their first line. */
export function repairLog(drafts: readonly RepairDraft[]): readonly Repair[] {
  const gathered = new Map<string, RepairDraft & { readonly lines: number[] }>();
  for (const draft of drafts) {
    const id = repairId(draft);
    const known = gathered.get(id);
    if (known === undefined) gathered.set(id, { ...draft, lines: [draft.line] });
    else if (!known.lines.includes(draft.line)) known.lines.push(draft.line);
  }
  return [...gathered].map(([id, draft]) => toRepair(id, draft, draft.lines)).sort((a, b) => a.line - b.line);
}

function toRepair(id: string, draft: RepairDraft, lines: readonly number[]): Repair {
  const { kind, field, from, to, reason } = draft;
  const ordered = [...lines].sort((a, b) => a - b);
  return {
    id,
    kind,
    line: ordered[0] ?? draft.line,
    lines: ordered,
    field,
    from,
    to,
    reason,
    refusable: kind !== "layout",
    decision: "待定",
  };
}
