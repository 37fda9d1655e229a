import { consolidationReport } from "../../../src/app/reports/consolidation-report";
import type { FileOutcome } from "../../../src/core/model/consolidation";
import { structureFinding } from "../../../src/core/returns/structure-finding";
import { SMALL_MONTH } from "../../helpers/small-month";

const STATED = "没有打开的内容（不影响数字）：";
const WRITTEN = { rows: 1, problems: [] };
const message = "文件里另有数据连接 1 个。本软件没有打开它们。";

function linesOf(count: number): readonly string[] {
  const [first] = SMALL_MONTH.files;
  const files = Array.from({ length: count }, (_, index): FileOutcome => ({
    ...first!,
    file: `${index + 1}.xlsx`,
    findings: [structureFinding("file-carries-more", "提示", message)],
  }));
  return consolidationReport({ ...SMALL_MONTH, files }, "月度.xlsx", WRITTEN).split("\n");
}

test("the office is told which files bring something along", () => {
  const lines = linesOf(2);
  const at = lines.indexOf(STATED);
  expect(lines.slice(at + 1, at + 3)).toEqual([`  1.xlsx　${message}`, `  2.xlsx　${message}`]);
  expect(linesOf(0)).not.toContain(STATED);
});

test("many such files are counted", () => {
  const lines = linesOf(11);
  expect(lines[lines.indexOf(STATED) + 9]).toBe("  ……另有 3 份，见审核结果");
});
