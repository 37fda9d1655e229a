import { parseReceivedList } from "../app/parse-received-list";
import { decodeText } from "../app/decode-text";
import type { GivenOptions } from "./command";
import { readGivenFile } from "./files/read-given-file";
import { WrongCall } from "./wrong-call";

/**
 * Received dates by file or unit from `--received-list`; empty when the option is absent.
 * @throws WrongCall when the file cannot be opened or a line is wrong.
 */
export async function givenReceivedList(given: GivenOptions): Promise<ReadonlyMap<string, string>> {
  const file = given.text("received-list");
  if (file === null) return new Map();
  const list = parseReceivedList(decodeText(await readGivenFile(file, "收件清单")));
  if (!list.ok) throw new WrongCall(`收件清单「${file}」${list.problem}`);
  return list.value;
}
