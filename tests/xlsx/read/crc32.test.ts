import { crc32 } from "../../../src/xlsx/read/crc32";

test("the check value of the standard", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test("a text whose length is no multiple of four", () => {
  expect(crc32(new TextEncoder().encode("The quick brown fox jumps over the lazy dog"))).toBe(0x414fa339);
  expect(crc32(new TextEncoder().encode("a"))).toBe(0xe8b7be43);
});
