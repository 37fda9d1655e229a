import { strToU8, zipSync } from "fflate";
import { packParts } from "../../../src/xlsx/write/pack-parts";
import { PORTABLE_PACKING } from "../../../src/xlsx/write/pack-tools";

const PARTS = new Map([
  ["[Content_Types].xml", "<Types/>"],
  ["xl/worksheets/sheet1.xml", "<v>食品安全</v>".repeat(2_000)],
  ["xl/empty.xml", ""],
]);

test("a package is what another program packs of the same parts", () => {
  const bytes = Object.fromEntries([...PARTS].map(([name, text]) => [name, strToU8(text)]));
  const expected = zipSync(bytes, { mtime: new Date(1980, 0, 1) });
  expect(Buffer.compare(packParts(PARTS, PORTABLE_PACKING), expected)).toBe(0);
});

test("what the host has built in does the work on all bytes", () => {
  const sizes = { deflated: 0, summed: 0 };
  const packed = packParts(PARTS, {
    deflate: (bytes) => {
      sizes.deflated += bytes.length;
      return PORTABLE_PACKING.deflate(bytes);
    },
    crc32: (bytes) => {
      sizes.summed += bytes.length;
      return PORTABLE_PACKING.crc32(bytes);
    },
  });
  const all = [...PARTS.values()].reduce((sum, text) => sum + strToU8(text).length, 0);
  expect(sizes).toEqual({ deflated: all, summed: all });
  expect(Buffer.compare(packed, packParts(PARTS, PORTABLE_PACKING))).toBe(0);
});
