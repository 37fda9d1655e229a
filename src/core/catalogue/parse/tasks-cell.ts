import type { Clause, Task } from "../../model/catalogue";
import { COUNTY_GROUP } from "../../model/group-names";
import type { UntaggedCell } from "./list-tags";
import type { ParseLog } from "./parse-log";
import type { PrintedTask } from "./split-tasks";
import { splitTasks } from "./split-tasks";
import type { UnitReading } from "./unit-name";
import { namesRead } from "./unit-name";

const FIELD = "基本任务";

/** Reads 基本任务: numbered tasks, each with the units that its words name. */
export function readTasks(
  { text: cell, tags }: UntaggedCell,
  line: number,
  clauseUnits: Clause["units"],
  namedIn: (text: string) => readonly UnitReading[],
  log: ParseLog,
): readonly Task[] {
  const printed = splitTasks(cell);
  return printed.map((task, index) => {
    const no = taskNumber(task, index + 1, line, log);
    const ended = index === printed.length - 1 ? withFullStop(task.text, line, log) : task.text;
    const text = index === 0 && tags !== "" ? `${tags} ${ended}` : ended;
    return { no, text, units: unitsNamed(namedIn(task.text), line, clauseUnits, log) };
  });
}

/** Two items are printed as 「4.」 in clause 84 (L440). */
function taskNumber({ printedNo, text }: PrintedTask, no: number, line: number, log: ParseLog): number {
  if (printedNo === null || printedNo === no) return no;
  const renumbered = log.repair({
    kind: "task-number",
    line,
    field: FIELD,
    from: `${printedNo}. ${text}`,
    to: `${no}. ${text}`,
    reason: `序号重复或跳号，按顺序改为第 ${no} 项。`,
    once: false,
  });
  return renumbered ? no : printedNo;
}

/** The full stop is missing at the end of two cells (L386, L413). */
function withFullStop(text: string, line: number, log: ParseLog): string {
  if (/[。！？]$/.test(text)) return text;
  const ended = `${text.replace(/[；;，,、.]$/, "")}。`;
  const added = log.repair({
    kind: "full-stop",
    line,
    field: FIELD,
    from: text,
    to: ended,
    reason: "句末缺句号，补上。",
    once: false,
  });
  return added ? ended : text;
}

function unitsNamed(
  readings: readonly UnitReading[],
  line: number,
  clauseUnits: Clause["units"],
  log: ParseLog,
): readonly string[] {
  const units = new Set<string>();
  for (const reading of readings) {
    // 各责任部门 has no names of its own: it means the departments of this very row.
    const names = reading.names.length > 0 ? reading.names : clauseUnits.filter((name) => name !== COUNTY_GROUP);
    namesRead({ ...reading, names }, line, FIELD, log).forEach((name) => units.add(name));
  }
  return [...units];
}
