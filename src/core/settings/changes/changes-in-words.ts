import type { ChangeLine } from "../../model/change-line";
import type { Settings } from "../../model/settings";
import { changeSubjects } from "./change-subjects";

/** 变更记录 as people read and type it, in the order of the months. */
export function changesInWords(settings: Settings): readonly ChangeLine[] {
  const subjects = new Map(changeSubjects(settings).map((subject) => [subject.id, subject] as const));
  return settings.changes.flatMap((change) => {
    const subject = subjects.get(change.id);
    if (subject === undefined) return [];
    const { label, words } = subject;
    return [{ ...change, label, before: words(change.before), after: words(change.after) }];
  });
}
