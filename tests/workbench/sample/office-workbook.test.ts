import { openHistory } from "../../../src/app/open-history";
import { openWorkspace } from "../../../src/app/open-workspace";
import { officeWorkbook } from "../../../src/workbench/sample/office-workbook";
import { samplePlan } from "../../../src/workbench/sample/sample-plan";
import { xlsxReader } from "../../../src/xlsx/xlsx-reader";

jest.setTimeout(20_000);

test("the office's sample workbook is one that the product opens, with the returns in its ledger", async () => {
  const units = ["市公安局", "市财政局"];
  const files = samplePlan("2024-03").filter(({ id }) => units.includes(id));
  const bytes = await officeWorkbook(openWorkspace(null), files, "2024-03");
  const read = await xlsxReader.read(bytes, "office");
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["月度汇总表", "报送情况", "指标汇总", "评分表", "台账"]),
  );
  const ledger = read.ok ? read.value.sheets.find(({ name }) => name === "台账") : undefined;
  for (const unit of units) expect(JSON.stringify(ledger?.rows)).toContain(`2024-03_${unit}_月报.xlsx`);
  expect((await openHistory(bytes, xlsxReader)).ok).toBe(true);
});
