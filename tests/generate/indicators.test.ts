import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENT } from "../../src/core/catalogue/document";
import { MEASURES } from "../../src/core/catalogue/measures";
import { indicatorsDocument } from "../../src/generate/indicators";

const text = indicatorsDocument(MEASURES, DOCUMENT.clauses);

test("INDICATORS.md is what the measures give today", () => {
  expect(readFileSync(join(__dirname, "../../INDICATORS.md"), "utf8").replace(/\r\n/g, "\n")).toBe(text);
});

test("every measure and every part has its line", () => {
  for (const { id, name, parts } of MEASURES) {
    expect(text).toContain(`### ${id} ${name}`);
    for (const { key, label } of parts) expect(text).toContain(`- \`${id}.${key}\` ${label}（`);
  }
});
