import { asked } from "../workbook/asked";
import { passing } from "../render/on-areas";
import type { Session } from "../workbook/session";
import type { WorkbookLook } from "../workbook/look";
import { JOURNAL_TITLE, isTemporary } from "../workbook/temporary-titles";
import { journalOfRows } from "./journal";
import type { Journal } from "./journal";
import { queueRemoval, queueSwap } from "./swap";

/** Puts in order what an interrupted run left: a swap that had begun is finished, anything else removed. Says in Chinese what was done. */
export async function tidyUp(session: Session, look: WorkbookLook): Promise<readonly string[]> {
  const temporary = look.sheets.filter(({ title }) => isTemporary(title));
  if (temporary.length === 0) return [];
  const journal = await readJournal(session, look);
  if (journal === null) {
    if (!queueRemoval(session, look)) return [];
    await session.sync();
    return ["上次写工作表时被打断：没有写完的临时工作表已删除，原有工作表没有改动。"];
  }
  queueSwap(session, journal, look, false);
  await session.sync();
  return [finished(journal)];
}

async function readJournal(session: Session, look: WorkbookLook): Promise<Journal | null> {
  if (look.sheets.every(({ title }) => title !== JOURNAL_TITLE)) return null;
  const used = asked(passing(session.workbook.worksheets.getItem(JOURNAL_TITLE).getUsedRange(true)), "values");
  await session.sync();
  return journalOfRows(used.values as unknown[][]);
}

function finished({ items, drop }: Journal): string {
  const names = items.map(({ name }) => `“${name}”`).join("、");
  const dropped = new Set(drop.map(({ title }) => title));
  const kept = items.flatMap(({ old }) => (old === null || dropped.has(old.becomes) ? [] : [`“${old.becomes}”`]));
  const copies = kept.length === 0 ? "" : `原来的表保留为${kept.join("、")}。`;
  return `上次换上新表时被打断，现已换完：${names}。${copies}`;
}
