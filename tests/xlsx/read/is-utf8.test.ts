import fc from "fast-check";
import { isUtf8 } from "../../../src/xlsx/read/is-utf8";

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

test.each([
  ["nothing", []],
  ["ASCII", [0x61, 0x62, 0x63, 0x64, 0x65]],
  ["two, three and four bytes", [0xc2, 0x80, 0xe4, 0xb8, 0xad, 0xf0, 0x9f, 0x98, 0x80]],
  ["the last character", [0xf4, 0x8f, 0xbf, 0xbf]],
  ["either side of the surrogates", [0xed, 0x9f, 0xbf, 0xee, 0x80, 0x80]],
])("%s is UTF-8", (_, bytes) => {
  expect(isUtf8(Uint8Array.from(bytes))).toBe(true);
});

test.each([
  ["a character cut off", [0x61, 0xe4, 0xb8]],
  ["a byte that continues nothing", [0x61, 0x80]],
  ["two bytes for what takes one", [0xc1, 0xbf]],
  ["three bytes for what takes two", [0xe0, 0x9f, 0xbf]],
  ["four bytes for what takes three", [0xf0, 0x8f, 0xbf, 0xbf]],
  ["a surrogate", [0xed, 0xa0, 0x80]],
  ["what lies beyond the last character", [0xf4, 0x90, 0x80, 0x80]],
  ["a byte that begins nothing", [0xff]],
])("%s is not", (_, bytes) => {
  expect(isUtf8(Uint8Array.from(bytes))).toBe(false);
});

test("it takes what a decoder takes, wherever the bytes begin", () => {
  const text = fc.string({ unit: "binary", maxLength: 12 }).map((each) => new TextEncoder().encode(each));
  const bytes = fc.oneof(text, fc.uint8Array({ maxLength: 6 }));
  fc.assert(
    fc.property(fc.array(bytes, { maxLength: 4 }), fc.nat(7), (pieces, start) => {
      const all = Uint8Array.from(pieces.flatMap((piece) => [...piece])).subarray(start);
      expect(isUtf8(all)).toBe(decodes(all));
    }),
    { numRuns: 1_000 },
  );
});
