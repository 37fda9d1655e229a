import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENT } from "../../src/core/catalogue/document";
import { generateDocument } from "../../src/generate/document";
import { seedText } from "../helpers/seed-text";

const COMMITTED = join(__dirname, "../../src/core/catalogue/generated/document.json");

test("the source document has its bytes", () => {
  expect(createHash("sha256").update(seedText()).digest("hex")).toBe(
    "b217a30c0bf2c1f206723326d990541e577489416ed9341c9b9c48c472fe6377",
  );
});

test("the committed document is what the seed gives today", () => {
  // Git may check the file out with CRLF.
  expect(generateDocument(seedText())).toBe(readFileSync(COMMITTED, "utf8").replace(/\r\n/g, "\n"));
});

test("the committed document is plain data", () => {
  expect(JSON.parse(JSON.stringify(DOCUMENT))).toEqual(DOCUMENT);
});

test("a document that cannot be read is refused with its message", () => {
  expect(() => generateDocument("")).toThrow("文件是空的");
});
