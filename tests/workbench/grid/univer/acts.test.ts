import { Acts } from "../../../../src/workbench/grid/univer/acts";
import type { GridEvents } from "../../../../src/workbench/grid/grid-view";
import { Workbook } from "../../../../src/workbench/host/model/workbook";

type Told = readonly [keyof GridEvents, ...unknown[]];

function setUp() {
  const told: Told[] = [];
  const events = new Proxy({} as GridEvents, {
    get:
      (_events, name: keyof GridEvents) =>
      (_sheet: unknown, ...rest: unknown[]) =>
        told.push([name, ...rest]),
  });
  const sheet = Workbook.withSheets("表").active!;
  return { acts: new Acts(events), sheet, told };
}

const A1 = { row: 0, column: 0 };
const soon = () => Promise.resolve();

test("what is typed is told once Univer is through with it", async () => {
  const { acts, sheet, told } = setUp();
  acts.type(sheet, A1, "5%");
  expect(told).toEqual([]);
  await soon();
  expect(told).toEqual([["typed", A1, "5%"]]);
});

test("of a protected sheet the first locked cell is told and nothing else", async () => {
  const { acts, sheet, told } = setUp();
  sheet.protection = { password: null, options: {} as never };
  sheet.cell(0, 0).style = { ...sheet.styleAt(0, 0), locked: false };
  acts.clear(sheet, [{ ...A1, rows: 1, columns: 2 }]);
  acts.clear(sheet, [{ ...A1, rows: 1, columns: 1 }]);
  await soon();
  expect(told).toEqual([
    ["locked", { row: 0, column: 1 }],
    ["cleared", [{ ...A1, rows: 1, columns: 1 }]],
  ]);
});

test("undo tells what stood there before, redo what stood there until then", async () => {
  const { acts, sheet, told } = setUp();
  sheet.cell(0, 0).formula = "=1+1";
  acts.type(sheet, A1, "3");
  await soon();
  Object.assign(sheet.cell(0, 0), { formula: null, value: 3 });
  acts.undo();
  acts.redo();
  acts.redo();
  await soon();
  const area = { ...A1, rows: 1, columns: 1 };
  expect(told.slice(1)).toEqual([
    ["filled", area, [["=1+1"]]],
    ["filled", area, [[3]]],
  ]);
});

test("what is moved is selected where it came to, and comes back in one step", async () => {
  const { acts, sheet, told } = setUp();
  sheet.cell(0, 0).value = "甲";
  const [from, to] = [
    { ...A1, rows: 1, columns: 1 },
    { row: 4, column: 2, rows: 1, columns: 1 },
  ];
  acts.move({ sheet, areas: [from] }, sheet, to, [["甲"]]);
  await soon();
  expect(told).toEqual([
    ["cleared", [from]],
    ["filled", to, [["甲"]]],
    ["selected", to],
  ]);
  acts.undo();
  await soon();
  expect(told.slice(3)).toEqual([
    ["filled", from, [["甲"]]],
    ["filled", to, [[""]]],
  ]);
});
