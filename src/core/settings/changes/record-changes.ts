import type { Result } from "../../model/result";
import type { SettingChange, Settings } from "../../model/settings";
import { changeSubjects } from "./change-subjects";
import { sameValue } from "./same-value";

/** From which month on a change holds, and who answers for it. */
export type ChangeSignature = Pick<SettingChange, "from" | "by" | "date" | "basis">;

/**
 * The edited settings with a line in 变更记录 for everything in which they differ from those that were kept. A unit that is new did not report
 * before. The problem is a Chinese sentence: a later change of the same thing is there already.
 */
export function recordChanges(kept: Settings, edited: Settings, signature: ChangeSignature): Result<Settings, string> {
  const changes = [...kept.changes];
  for (const { id, label, of } of changeSubjects(edited)) {
    const after = of(edited);
    const held = of(kept);
    const before = held === undefined && isReporting(id) ? false : held;
    if (after === undefined || before === undefined || sameValue(before, after)) continue;
    const later = changes.find((change) => change.id === id && change.from > signature.from);
    if (later !== undefined) {
      return {
        ok: false,
        problem: `「${label}」自${later.from}起已有一次变更，新的变更不能早于它，请把生效月份改为${later.from}或以后。`,
      };
    }
    const same = changes.findIndex((change) => change.id === id && change.from === signature.from);
    const first = changes[same]?.before ?? before;
    if (same >= 0) changes.splice(same, 1);
    if (!sameValue(first, after)) changes.push({ ...signature, id, before: first, after });
  }
  return { ok: true, value: { ...edited, changes: inOrder(changes) } };
}

function isReporting(id: string): boolean {
  return id.startsWith("units/") && id.endsWith("/reports");
}

/** By month; within a month as they were recorded. */
export function inOrder(changes: readonly SettingChange[]): readonly SettingChange[] {
  return changes
    .map((change, index) => ({ change, index }))
    .sort((one, other) => compare(one.change.from, other.change.from) || one.index - other.index)
    .map(({ change }) => change);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
