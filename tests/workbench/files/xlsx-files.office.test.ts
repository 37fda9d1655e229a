import { returnWorkbook } from "../../../src/core/layouts/return-workbook";
import { hostWorkbookFromSpec } from "../../../src/workbench/files/host-workbook-from-spec";
import { xlsxFromHostWorkbook } from "../../../src/workbench/files/xlsx-files";
import { SHEET_NAMES } from "../../../src/core/model/office-columns";
import { convertWithOffice, textOfPdf } from "../../helpers/libreoffice";
import { returnForm } from "../../helpers/return-forms";

const ENTRY = 876543;

test("a return filled in in the host opens in LibreOffice, with its identity and figures", async () => {
  const spec = returnWorkbook(returnForm("卡若区"));
  const workbook = hostWorkbookFromSpec(spec);
  const figures = spec.sheets.find(({ name }) => name === SHEET_NAMES.figures)!;
  const [, entry] = figures.fields.find(([key]) => key.endsWith(".num"))!;
  workbook.sheet(figures.name)!.cell(entry.row, entry.column).value = ENTRY;
  const files = [{ name: "return.xlsx", bytes: await xlsxFromHostWorkbook(workbook) }];
  const pdf = (await convertWithOffice(files, "pdf")).get("return.pdf")!;
  const text = (await textOfPdf(pdf)).replace(/[\s,]/g, "");
  expect(text).toContain("卡若区");
  expect(text).toContain("2024年3月");
  expect(text).toContain(String(ENTRY));
  expect(text).toContain("指标数据");
}, 120_000);
