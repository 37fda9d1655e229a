import { strFromU8, strToU8, unzipSync } from "fflate";
import { zipFiles } from "../../src/xlsx/zip-files";

test("files come out of the archive as they went in, under their Chinese names", () => {
  const files = [
    { name: "2024-03_卡若区_月报.xlsx", bytes: strToU8("一") },
    { name: "2024-03_江达县_月报.xlsx", bytes: strToU8("二") },
  ];
  const archive = zipFiles.write(files, "2024-03-20");
  expect(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ["2024-03_卡若区_月报.xlsx", "一"],
    ["2024-03_江达县_月报.xlsx", "二"],
  ]);
  // Bit 11 of the flags: names are UTF-8, so that Windows shows them right.
  expect((archive[7]! << 8) & 0x0800).toBe(0x0800);
  expect(zipFiles.write(files, "2024-03-20")).toEqual(archive);
});

test("two files of the same name are our own mistake", () => {
  const file = { name: "一.xlsx", bytes: new Uint8Array(1) };
  expect(() => zipFiles.write([file, file], "2024-03-20")).toThrow("same name");
});
