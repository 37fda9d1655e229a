import { layReturn } from "../../../src/app/fill/lay-return";
import { standingReturn } from "../../../src/app/fill/standing-return";
import { OFFICE_SHEETS } from "../../../src/app/intake/office-state";
import { loadScoring } from "../../../src/app/scoring/load-scoring";
import { officeMonthOf } from "../../../src/app/scoring/office-month";
import { typeScore } from "../../../src/app/scoring/type-score";
import { workspaceIn } from "../../../src/app/workspace-in-workbook";
import { smallOffice } from "../scoring/small-workbook";

jest.setTimeout(20_000);

test("a return laid into the office's workbook leaves its month, its scores and its 审核结果 as they are", async () => {
  const workbook = await smallOffice(["2024-03"]);
  const clock = { today: () => "2024-04-20", time: () => "0930" };
  const before = await loadScoring(workbook);
  if (!before.ok) throw new Error(before.problem.sentences.join(""));
  const entry = { column: "self", selected: undefined, reason: "", evidence: "" } as const;
  await typeScore({ ...entry, key: "1", score: 2, scorer: "张三", date: "2024-04-01" }, before.value, workbook);
  const findings = await workbook.read(["审核结果"]);

  const workspace = await workspaceIn(workbook);
  if (!workspace.ok) throw new Error("no workspace");
  const laid = await layReturn({ workbook, clock }, workspace.value, { unit: "江达县", period: "2024-04" });
  expect(laid).toMatchObject({ placed: ["填报说明", "指标数据", "工作开展情况"], kept: [] });

  expect(officeMonthOf(await workbook.read(OFFICE_SHEETS))).toMatchObject({ ok: true, value: { period: "2024-03" } });
  expect(await loadScoring(workbook)).toMatchObject({ ok: true, value: { score: { total: 2 } } });
  expect((await workbook.read(["审核结果"])).sheets).toEqual(findings.sheets);
  expect(await standingReturn(workbook, workspace.value)).toMatchObject({
    kind: "read",
    unitReturn: { unit: "江达县", period: "2024-04" },
  });
});
