/** The text of a file saved as UTF-8, with or without byte order mark, or as GB18030, which Excel and WPS write in China. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
