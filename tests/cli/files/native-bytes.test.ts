import { deflateRawSync } from "node:zlib";
import { inflateSync } from "fflate";
import { nativeBytes } from "../../../src/cli/files/native-bytes";
import { crc32 } from "../../../src/xlsx/read/crc32";

const contents = new TextEncoder().encode("食品安全".repeat(10_000));
const packed = deflateRawSync(contents);

test("it inflates what is as long as said", () => {
  expect(Buffer.from(nativeBytes.inflate(packed, contents.length)!).equals(contents)).toBe(true);
});

test.each([
  ["longer than said", packed, contents.length - 1],
  ["shorter than said", packed, contents.length + 1],
  ["cut off", packed.subarray(0, packed.length - 5), contents.length],
  ["nothing", new Uint8Array(), 0],
  ["no deflated bytes at all", Uint8Array.of(7, 7, 7, 7), 4],
])("what is %s is left to others", (_, bytes, size) => {
  expect(nativeBytes.inflate(bytes, size)).toBeNull();
});

test("what it deflates is inflated to the same, and comes out the same each time", () => {
  const deflated = nativeBytes.deflate(contents);
  expect(deflated.length).toBeLessThan(contents.length / 100);
  expect(Buffer.from(inflateSync(deflated)).equals(contents)).toBe(true);
  expect(Buffer.compare(nativeBytes.deflate(contents.slice()), deflated)).toBe(0);
});

test("its sums are those of zip files", () => {
  if (nativeBytes.crc32 !== undefined) expect(nativeBytes.crc32(contents)).toBe(crc32(contents));
  expect(nativeBytes.isUtf8(contents)).toBe(true);
  expect(nativeBytes.isUtf8(contents.subarray(1))).toBe(false);
});

test("it compares bytes, wherever they stand", () => {
  const other = Uint8Array.of(0, ...contents);
  const { length } = contents;
  expect(nativeBytes.isSame(contents, 0, other, 1, length)).toBe(true);
  expect(nativeBytes.isSame(contents, 12, other, 13, 30)).toBe(true);
  expect(nativeBytes.isSame(contents, 12, other, 12, 30)).toBe(false);
});
