import { stat } from "node:fs/promises";
import path from "node:path";
import type { EarlierRuns } from "../app/earlier-runs";
import { openHistory, type OpenedHistory } from "../app/open-history";
import type { GivenOptions, Tools } from "./command";
import { readGivenFile } from "./files/read-given-file";
import { WrongCall } from "./wrong-call";

/**
 * The workbook named by `--history` and the output that stands there already, so that what the office typed into either survives.
 * What cannot be understood in them is told.
 * @throws WrongCall when the named workbook cannot be used, or the one that stands there is an earlier run's with a fault in it.
 */
export async function givenEarlierRuns(given: GivenOptions, out: string, tools: Tools): Promise<EarlierRuns> {
  const file = given.text("history");
  const named = file === null ? null : await openNamed(file, tools);
  const same = file !== null && path.resolve(file) === path.resolve(out);
  return { named, replaced: same ? null : await openReplaced(out, tools) };
}

async function openNamed(file: string, tools: Tools): Promise<OpenedHistory> {
  const opened = await openHistory(await readGivenFile(file, "历史工作簿"), tools.reader);
  if (!opened.ok) throw new WrongCall([`历史工作簿「${file}」不能用：`, ...opened.problem.sentences].join("\n"));
  return told(opened.value, file, tools);
}

async function openReplaced(out: string, tools: Tools): Promise<OpenedHistory | null> {
  if (!(await isFile(out))) return null;
  const opened = await openHistory(await readGivenFile(out, "原有的输出文件"), tools.reader);
  if (opened.ok) return told(opened.value, out, tools);
  const { ours, sentences } = opened.problem;
  if (ours)
    throw new WrongCall(
      [`原有的「${out}」里有错，其中手填的内容带不过来，请先改正（或换一个输出文件名）：`, ...sentences].join("\n"),
    );
  tools.tell(`原有的「${out}」没有当作以前的汇总带入：${sentences.join("")}`);
  return null;
}

function told(opened: OpenedHistory, file: string, { tell }: Pick<Tools, "tell">): OpenedHistory {
  for (const { message } of opened.history.findings) tell(`${path.basename(file)}：${message}`);
  return opened;
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (facts) => facts.isFile(),
    () => false,
  );
}
