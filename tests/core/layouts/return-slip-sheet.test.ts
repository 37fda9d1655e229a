import { sheetPrint } from "../../../src/app/printing/sheet-print";
import { returnSlipSheet, type ReturnSlip } from "../../../src/core/layouts/return-slip-sheet";
import type { SheetSpec } from "../../../src/core/sheet/sheet-spec";
import { gridOf, withCells } from "../../helpers/workbook-grid";

const HEAD = ["序号", "等级", "位置", "问题和处理办法", "办理情况"];

function slip(unit: string, lines: number): ReturnSlip {
  return {
    unit,
    contact: "次仁 0895-0000000",
    received: "2024-03-20",
    file: `${unit}.xlsx`,
    lines: Array.from({ length: lines }, (_, index) => ({
      grade: "错误",
      place: `指标数据 F${index + 7}`,
      message: "分子大于分母，请核对后改正。",
    })),
  };
}

function slipsOf(...slips: readonly ReturnSlip[]): SheetSpec {
  return returnSlipSheet({ period: "2024-03", slips, resendBy: null, issued: null, office: "" });
}

function rowsOf(sheet: SheetSpec): readonly (readonly unknown[])[] {
  return sheet.blocks[0]?.contents ?? [];
}

test("a short slip is one page, and the next unit's begins another", () => {
  const sheet = slipsOf(slip("卡若区", 2), slip("江达县", 1));
  const titles = rowsOf(sheet).flatMap(([text], row) => (String(text).endsWith("月报退回单") ? [row] : []));
  expect(titles).toHaveLength(2);
  expect(sheet.print.breaksBefore).toEqual(titles.slice(1));
});

test("every further page of a long slip says whose it is and has the head again", () => {
  const sheet = slipsOf(slip("卡若区", 120), slip("江达县", 1));
  const rows = rowsOf(sheet);
  const [, ...starts] = [...sheet.print.breaksBefore].reverse();
  const further = starts.reverse();
  expect(further.length).toBeGreaterThan(1);
  expect(further.map((row) => rows[row]?.[0])).toEqual(further.map((_, page) => `卡若区退回单（续，第${page + 2}页）`));
  for (const row of further) expect(rows[row + 1]).toEqual(HEAD);
  const numbers = rows.map(([number]) => number).filter((number) => typeof number === "number");
  expect(numbers).toEqual([...Array.from({ length: 120 }, (_, index) => index + 1), 1]);
});

test("signatures share their page with a line of the list, however long that is", () => {
  for (let lines = 15; lines < 40; lines += 1) {
    const sheet = slipsOf(slip("卡若区", lines));
    const last = sheet.print.breaksBefore[sheet.print.breaksBefore.length - 1] ?? 0;
    const numbered = rowsOf(sheet)
      .slice(last)
      .filter(([number]) => typeof number === "number");
    expect(numbered.length).toBeGreaterThan(0);
  }
});

test("a slip to which somebody added a line keeps its pages", () => {
  const sheet = slipsOf(slip("卡若区", 60), slip("江达县", 1));
  const [grid] = gridOf({ title: "", sheets: [sheet], properties: [] }).sheets;
  const longer = withCells(grid!, [[rowsOf(sheet).length + 2, 0, "另附说明"]]);
  expect(sheetPrint(longer, null, "A4").breaksBefore).toEqual(sheet.print.breaksBefore);
});
