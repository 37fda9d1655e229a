import { sheetPrint } from "../../../src/app/printing/sheet-print";
import type { Grid } from "../../../src/core/sheet/grid";

const line = (row: number, value: string) => ({
  row,
  cells: [{ column: 0, value, formula: false, date: false }],
});

describe("sheetPrint", () => {
  const slips: Grid = {
    name: "退回单",
    state: "visible",
    rows: [
      line(0, "食品安全示范城市创建月报退回单"),
      line(1, "填报单位：卡若区"),
      line(7, "食品安全示范城市创建月报退回单"),
      line(8, "填报单位：江达县"),
    ],
  };

  test("begins a page with each unit's slip, upright and without a repeated head", () => {
    expect(sheetPrint(slips, null, null)).toMatchObject({
      orientation: "portrait",
      paper: "A4",
      titleRows: null,
      breaksBefore: [7],
    });
  });

  test("takes the paper that was asked for", () => {
    expect(sheetPrint(slips, null, "A3").paper).toBe("A3");
  });
});
