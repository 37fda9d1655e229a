import type { Task } from "../../model/catalogue";
import type { AskedClause } from "../../model/return-form";

const REFERENCE_HEADING = "市级任务，供参照：";
/** Tasks that say no more than that the unit takes part: what to do stands in the other tasks. */
const ONLY_REFERS =
  /^[^，。；,;]{0,12}(?:参照(?:落实|执行)|(?:按要求)?具体(?:督促|组织|推动)?落实|据权限具体落实)(?:[，,；;、]?(?:确保)?(?:现场|平台在线|平台|在线)?可查)*[。；;，,]?$/;

/** The unit's own 基本任务, numbered as printed where there are several; a dash where the table gives it none. */
export function ownTaskWords({ own }: AskedClause): string {
  return own.length === 0 ? "（表中未列本单位任务）" : taskWords(own);
}

/** The tasks to which the unit's own only refer, under a heading; null where its own say what to do, or there are no others. */
export function referenceTaskWords(asked: AskedClause): string | null {
  const known = REFERENCES.get(asked);
  if (known !== undefined) return known;
  const words = newReferenceWords(asked);
  REFERENCES.set(asked, words);
  return words;
}

/** The same in every month: a unit's clauses are split into tasks once. */
const REFERENCES = new WeakMap<AskedClause, string | null>();

function newReferenceWords({ own, reference }: AskedClause): string | null {
  if (reference.length === 0 || !own.every(({ text }) => ONLY_REFERS.test(text.replace(/\s/g, "")))) return null;
  return `${REFERENCE_HEADING}${taskWords(reference)}`;
}

function taskWords(tasks: readonly Task[]): string {
  if (tasks.length === 1) return (tasks[0] as Task).text;
  return tasks.map(({ no, text }) => `${no}. ${text}`).join("\n");
}
