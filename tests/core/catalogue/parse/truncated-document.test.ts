import { DOCUMENT } from "../../../../src/core/catalogue/document";
import { parseDocument } from "../../../../src/core/catalogue/parse/parse-document";
import { seedText } from "../../../helpers/seed-text";

const SEED = seedText();
const LINES = SEED.split("\n");
/** From here on nothing of the catalogue is missing: 「抄送：」 has been read. */
const END_OF_TABLE = SEED.indexOf("抄送：") + "抄送：".length;

function expectRefusedOrWhole(length: number): void {
  const text = SEED.slice(0, length);
  const result = parseDocument(text);
  if (length >= END_OF_TABLE) {
    expect(result).toEqual({ ok: true, document: DOCUMENT });
    return;
  }
  expect(result.ok).toBe(false);
  const problems = result.ok ? [] : result.problems;
  expect(problems).toHaveLength(1);
  expect(problems[0]?.line).toBeLessThanOrEqual(text.split("\n").length);
  expect(problems[0]?.message).toMatch(/。$/);
}

/** Same places on every run. */
function places(count: number, below: number): readonly number[] {
  const found: number[] = [];
  for (let state = 20230728; found.length < count;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    found.push(state % below);
  }
  return found;
}

test("cut after every line, one in 25", () => {
  for (let kept = 0; kept < LINES.length; kept += 25) expectRefusedOrWhole(LINES.slice(0, kept).join("\n").length);
});

test("cut anywhere", () => {
  for (const length of places(250, SEED.length)) expectRefusedOrWhole(length);
});

test("cut anywhere in the last rows and the closing lines", () => {
  for (let length = SEED.indexOf("\t(94)"); length <= SEED.length; length += 3) expectRefusedOrWhole(length);
});

test("cut at the front", () => {
  for (const start of places(60, END_OF_TABLE)) {
    const result = parseDocument(SEED.slice(start));
    // Only the preamble above 创建目标 may be missing.
    if (start > SEED.indexOf("三、创建目标")) expect(result.ok).toBe(false);
  }
});

test("any row of the table missing", () => {
  for (const { sourceLine } of DOCUMENT.clauses) {
    const result = parseDocument(LINES.filter((_, index) => index + 1 !== sourceLine).join("\n"));
    expect(result.ok).toBe(false);
    // The problem is at the next row, or at the end where the last row is missing.
    expect(result.ok ? 0 : Math.abs((result.problems[0]?.line ?? 0) - sourceLine)).toBeLessThanOrEqual(4);
  }
});
