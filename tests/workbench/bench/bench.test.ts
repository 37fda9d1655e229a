import { Bench } from "../../../src/workbench/bench/bench";
import type { BenchWindow } from "../../../src/workbench/bench/bench-window";
import { Workbook } from "../../../src/workbench/host/model/workbook";

function named(name: string): Workbook {
  const workbook = Workbook.withSheets("表");
  workbook.name = name;
  return workbook;
}

const names = (bench: Bench): readonly string[] => bench.windows.map(({ workbook }) => workbook.name);

test("a blank workbook that nobody has touched gives way to one that is opened; a touched one stays", () => {
  const bench = new Bench({});
  bench.open(named("甲.xlsx"));
  expect(names(bench)).toEqual(["甲.xlsx"]);
  bench.openBlank();
  bench.act((user) => user.edit("Sheet1", "A1", 1));
  bench.open(named("乙.xlsx"));
  expect(names(bench)).toEqual(["甲.xlsx", "工作簿2.xlsx", "乙.xlsx"]);
  expect(bench.workbook.name).toBe("乙.xlsx");
});

test("a workbook whose formulas carry no values is computed when it is opened; any other keeps its values", () => {
  const computed: string[] = [];
  const bench = new Bench({ recalculate: ({ name }) => computed.push(name) });
  for (const [name, value] of [
    ["无值.xlsx", ""],
    ["有值.xlsx", 3],
  ] as const) {
    const workbook = named(name);
    Object.assign(workbook.sheets[0]!.cell(0, 0), { formula: "=1+2", value });
    Object.assign(workbook.sheets[0]!.cell(1, 0), { formula: '=""', value: "" });
    bench.open(workbook);
  }
  bench.open(named("没有公式.xlsx"));
  expect(computed).toEqual(["无值.xlsx"]);
  expect(bench.windows.map(({ unsaved }) => unsaved)).toEqual([false, false, false]);
});

test("windows are switched, closed and reset; a blank one is always left", () => {
  const bench = new Bench({});
  const first = bench.open(named("甲.xlsx"));
  const second = bench.open(named("乙.xlsx"));
  let heard = 0;
  bench.watch({ workbook: () => (heard += 1) });
  bench.switchTo(first);
  bench.switchTo(first);
  expect([bench.front, heard]).toEqual([first, 1]);
  bench.close(first);
  expect([bench.front, names(bench)]).toEqual([second, ["乙.xlsx"]]);
  bench.close(second);
  expect([names(bench), bench.front.unsaved]).toEqual([["工作簿2.xlsx"], false]);
  bench.open(named("丙.xlsx"));
  bench.reset();
  expect(names(bench)).toEqual(["工作簿3.xlsx"]);
});

test("what is in no file yet is known: edits, workbooks that the add-in made, until they are saved", () => {
  const bench = new Bench({});
  const opened = bench.open(named("甲.xlsx"));
  expect(opened.unsaved).toBe(false);
  bench.act((user) => user.select("表", "B2"));
  expect(opened.unsaved).toBe(false);
  bench.act((user) => user.edit("表", "B2", 3));
  expect(opened.unsaved).toBe(true);
  bench.markSaved(opened);
  expect(opened.unsaved).toBe(false);
  const made = bench.open(named("随便"), "add-in");
  expect([made.workbook.name, made.unsaved]).toEqual(["工作簿2.xlsx", true]);
});

test("acts by hand change the workbook, are told, and are refused as Excel refuses", () => {
  const bench = new Bench({});
  const told: string[] = [];
  bench.watch({ settled: () => told.push("settled"), refused: (code) => told.push(code) });
  expect(bench.act((user) => user.edit("Sheet1", "A1", "好"))).toBe(true);
  expect(bench.workbook.active!.valueAt(0, 0)).toBe("好");
  expect(bench.act((user) => user.edit("无", "A1", 1))).toBe(false);
  expect(bench.attempt((user) => user.rename("Sheet1", "a/b"))).toBe("InvalidArgument");
  expect(told).toEqual(["settled", "ItemNotFound"]);
});

test("each opening of a pane gets an Excel of its own around its window's workbook; closing it leaves a working one", () => {
  const bench = new Bench({});
  const front = bench.open(named("甲.xlsx"));
  const behind = bench.open(named("乙.xlsx"));
  bench.switchTo(front);
  const paneOfBehind = bench.renewHost(behind.id);
  expect([bench.host === front.host, behind.host === paneOfBehind]).toEqual([true, true]);
  expect(paneOfBehind.workbook.name).toBe("乙.xlsx");
  paneOfBehind.stop();
  bench.leave(paneOfBehind);
  expect(behind.host).not.toBe(paneOfBehind);
  const kept = behind.host;
  bench.leave(paneOfBehind);
  expect(behind.host).toBe(kept);
});

test("the add-in's new workbooks and savings are heard once each", () => {
  const bench = new Bench({});
  const window = bench.front;
  const heard: (string | BenchWindow)[] = [];
  bench.watch({ created: (file) => heard.push(file), saved: (of) => heard.push(of) });
  const host = bench.renewHost();
  host.created.push({ id: "created-1", base64: "UEsDBA==", opened: true });
  host.saves.push("Save");
  host.settle();
  host.settle();
  expect(heard).toEqual(["UEsDBA==", window]);
});
