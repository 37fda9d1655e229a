import { defaultWorkspaceSettings } from "../app/default-workspace-settings";
import { readSettings } from "../app/read-settings";
import type { Settings } from "../core/model/settings";
import type { GivenOptions, Tools } from "./command";
import { readGivenFile } from "./files/read-given-file";
import { WrongCall } from "./wrong-call";

const MOST_LINES = 10;

/**
 * The settings named by `--settings`, or null when the option is absent.
 * @throws WrongCall when the file cannot be opened or something in it is wrong; nothing of it is used then.
 */
export async function givenSettings(given: GivenOptions, tools: Tools): Promise<Settings | null> {
  const file = given.text("settings");
  if (file === null) return null;
  const read = await readSettings(await readGivenFile(file, "设置文件"), defaultWorkspaceSettings(), tools.reader);
  if (read.ok) return read.value;
  const shown = read.problem.slice(0, MOST_LINES);
  const more = read.problem.length > shown.length ? [`……等 ${read.problem.length} 处`] : [];
  throw new WrongCall(
    [`设置文件「${file}」有 ${read.problem.length} 处不对，没有采用：`, ...shown, ...more].join("\n"),
  );
}
