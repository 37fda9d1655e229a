import type { Result } from "../core/model/result";
import type { Settings } from "../core/model/settings";
import { settingsFromJson } from "../core/settings/settings-from-json";
import { decodeText } from "./decode-text";
import type { WorkbookReader } from "./ports/workbook-reader";
import { inWords, settingsOfWorkbook } from "./settings-of-workbook";

/**
 * Settings from a settings file, a workbook with the sheet 设置 or a JSON text, laid over `base`.
 * A wrong file gives whole Chinese sentences with their places; nothing of it is taken then.
 */
export async function readSettings(
  bytes: Uint8Array,
  base: Settings,
  reader: WorkbookReader,
): Promise<Result<Settings, readonly string[]>> {
  if (!looksLikeWorkbook(bytes)) return inWords(settingsFromJson(decodeText(bytes), base));
  const workbook = await reader.read(bytes, "office");
  if (!workbook.ok) return { ok: false, problem: [workbook.problem.message] };
  return settingsOfWorkbook(workbook.value, base);
}

/** Everything that is no JSON text is left to the workbook reader, which says what it is. */
function looksLikeWorkbook(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
}
