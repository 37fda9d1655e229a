import type { Finding } from "../../../src/core/model/finding";
import { verdictOf } from "../../../src/core/validation/verdict-of";

const finding = (grade: Finding["grade"], explained = false): Finding => ({ rule: "", grade, clause: null, key: null, sheet: null, cell: null, message: "", explained });

test.each([
  [[], "accepted"],
  [[finding("提示"), finding("未能核对"), finding("需说明", true)], "accepted"],
  [[finding("需说明")], "returned"],
  [[finding("错误")], "returned"],
] as const)("case %#", (findings, verdict) => {
  expect(verdictOf(findings)).toBe(verdict);
});
