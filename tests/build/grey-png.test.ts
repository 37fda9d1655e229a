import { inflateSync } from "node:zlib";
import { greyPng } from "../../scripts/prints/grey-png.mjs";

test("a picture of pdftoppm becomes a PNG of sixteen greys", () => {
  const png = greyPng(Buffer.concat([Buffer.from("P5\n3 2\n255\n"), Buffer.from([0, 255, 136, 8, 9, 100])]));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  // Width 3, height 2, four bits of grey.
  expect([...png.subarray(16, 29)]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 4, 0, 0, 0, 0]);
  const size = png.readUInt32BE(33);
  // Each line: no filter, then two pixels a byte.
  expect([...inflateSync(png.subarray(41, 41 + size))]).toEqual([0, 0x0f, 0x80, 0, 0x01, 0x60]);
  // The end of every PNG, with its checksum.
  expect(png.subarray(-8).toString("hex")).toBe("49454e44ae426082");
  expect(() => greyPng(Buffer.from("PNG"))).toThrow("PGM");
});
