const ASCII = 0x80;
const WORD = 4;
/** The bits that no byte of ASCII has, in four bytes. */
const BEYOND_ASCII = 0x80808080;

/** Whether bytes are UTF-8 as TextDecoder takes it (Unicode, table 3-7): no surrogates, nothing longer than needed, nothing cut off. Builds no text. */
export function isUtf8(bytes: Uint8Array): boolean {
  const { length } = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  let at = 0;
  while (at < length) {
    while (at + WORD <= length && (view.getInt32(at) & BEYOND_ASCII) === 0) at += WORD;
    if (at >= length) return true;
    const code = bytes[at]!;
    if (code < ASCII) {
      at += 1;
      continue;
    }
    const more = following(bytes, at, code);
    if (more === 0 || at + more >= length) return false;
    for (let each = at + 1; each <= at + more; each += 1) if ((bytes[each]! & 0xc0) !== 0x80) return false;
    at += more + 1;
  }
  return true;
}

/** How many bytes a lead byte asks for; 0 where it, or the byte after it, can begin no character. */
function following(bytes: Uint8Array, at: number, code: number): number {
  if (code < 0xc2 || code > 0xf4) return 0;
  if (code < 0xe0) return 1;
  const second = bytes[at + 1] ?? 0;
  if (code < 0xf0) return (code === 0xe0 && second < 0xa0) || (code === 0xed && second > 0x9f) ? 0 : 2;
  return (code === 0xf0 && second < 0x90) || (code === 0xf4 && second > 0x8f) ? 0 : 3;
}
