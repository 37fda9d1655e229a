import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/core/rules";
import { READING_CHECKS } from "../../src/core/validation/reading-checks";
import { rulesDocument } from "../../src/generate/rules";

const text = rulesDocument();

test("RULES.md is what the rules give today", () => {
  expect(readFileSync(join(__dirname, "../../RULES.md"), "utf8").replace(/\r\n/g, "\n")).toBe(text);
});

test("every rule and every reading check is listed with its message", () => {
  for (const { id, number, message } of RULES) {
    expect(text).toContain(`## ${number}. ${id}\n`);
    expect(text).toContain(message);
  }
  for (const { id, message } of READING_CHECKS) {
    expect(text).toContain(`- ${id}（`);
    expect(text).toContain(message);
  }
});

test("every rule that is printed as a formula has an example", () => {
  const printed = RULES.filter(({ tier }) => tier === "cell" || tier === "previous").length;
  expect(text.match(/^```text$/gm)).toHaveLength(printed);
});
