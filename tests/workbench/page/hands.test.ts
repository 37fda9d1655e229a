import type { Validation } from "../../../src/workbench/host/model/parts";
import { Workbook } from "../../../src/workbench/host/model/workbook";
import { Bench } from "../../../src/workbench/bench/bench";
import { handsOn } from "../../../src/workbench/page/hands";
import { Questions } from "../../../src/workbench/page/questions";
import { STRICT_PROTECTION } from "../../../src/workbench/host/model/page-defaults";
import { withLibrary } from "../formulas/with-library";

beforeAll(withLibrary);

const at = (row: number, column: number) => ({ row, column });
const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** Two sheets; on the first C1 takes only 是 and 否. */
function desk(style = "Stop") {
  const workbook = Workbook.withSheets("表", "另表");
  const sheet = workbook.sheets[0]!;
  const rule: Validation = {
    areas: [one(0, 2)],
    type: "List",
    operator: "Between",
    formula1: "是,否",
    formula2: null,
    inCellDropDown: true,
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style, title: "选项", message: "请从列表中选。" },
    prompt: { showPrompt: false, title: "", message: "" },
  };
  sheet.validations = [rule];
  const bench = new Bench({});
  const window = bench.open(workbook);
  const questions = new Questions();
  let again = 0;
  const hands = handsOn({ bench, window, questions, again: () => (again += 1) });
  const value = (row: number, column: number) => sheet.valueAt(row, column);
  return { workbook, sheet, bench, window, questions, hands, value, backs: () => again };
}

/** Locks everything on the sheet but column B. */
function protect({ sheet }: ReturnType<typeof desk>): void {
  for (let row = 0; row < 5; row += 1) {
    const cell = sheet.cell(row, 1);
    cell.style = { ...cell.style, locked: false };
  }
  sheet.protection = { password: null, options: STRICT_PROTECTION };
}

/** Lets whoever waits for an answer go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("what is typed stands in the cell, as Excel reads it", () => {
  const { hands, sheet, value } = desk();
  hands.typed(sheet, at(0, 0), "12");
  hands.typed(sheet, at(1, 0), "上");
  expect([value(0, 0), value(1, 0)]).toEqual([12, "上"]);
});

test.each([
  ["Stop", ["重试", "取消"], "重试", ""],
  ["Warning", ["否", "是", "取消"], "是", "大概"],
  ["Warning", ["否", "是", "取消"], "否", ""],
  ["Information", ["确定", "取消"], "确定", "大概"],
  ["Information", ["确定", "取消"], "取消", ""],
])("data validation of style %s asks %j; answered %s the cell holds %j", async (style, answers, answer, held) => {
  const { hands, sheet, questions, value, backs } = desk(style);
  hands.typed(sheet, at(0, 2), "大概");
  expect(questions.current()).toMatchObject({ title: "选项", answers, otherwise: "取消" });
  expect(questions.current()!.text[0]).toBe("请从列表中选。");
  questions.answer(answer);
  await settled();
  expect([value(0, 2), backs()]).toEqual([held, 1]);
});

test("locked cells are refused with Excel's own sentence, whole pastes and deletions with them", () => {
  const all = desk();
  const { hands, sheet, questions, value } = all;
  hands.typed(sheet, at(0, 1), "5");
  hands.typed(sheet, at(0, 0), "先");
  protect(all);
  const refused = (): string => {
    const text = questions.current()?.text[0] ?? "";
    questions.answer("确定");
    return text;
  };
  const locked = "您试图更改的单元格或图表位于受保护的工作表中。若要进行更改，请取消工作表保护。您可能需要输入密码。";
  hands.typed(sheet, at(0, 0), "后");
  expect(refused()).toBe(locked);
  hands.pasted(sheet, at(0, 1), [["1", "2"]]);
  expect(refused()).toBe(locked);
  hands.cleared(sheet, [one(0, 1), one(0, 0)]);
  expect(refused()).toBe(locked);
  hands.locked(sheet, at(0, 0));
  expect(refused()).toBe(locked);
  expect([value(0, 0), value(0, 1), value(0, 2)]).toEqual(["先", 5, ""]);
  hands.pasted(sheet, at(0, 1), [["6"], ["7"]]);
  hands.cleared(sheet, [one(0, 1)]);
  expect([value(0, 1), value(1, 1), questions.current()]).toEqual(["", 7, null]);
});

test("sheets are activated and renamed; a name that cannot be is refused", () => {
  const { hands, sheet, workbook, questions } = desk();
  hands.activated(workbook.sheets[1]!);
  expect(workbook.active!.name).toBe("另表");
  hands.renamed(sheet, "另表");
  expect(questions.current()!.text).toEqual(["名称已被使用。请尝试其他名称。"]);
  hands.renamed(sheet, "甲表");
  expect(sheet.name).toBe("甲表");
});

test("a link leads to its cell, also on another sheet; one to the web is told and not opened", () => {
  const { hands, sheet, workbook, questions } = desk();
  const link = { area: one(0, 0), screenTip: null };
  sheet.hyperlinks = [
    { ...link, address: null, documentReference: "'另表'!C5" },
    { ...link, area: one(1, 0), address: "https://a.invalid/", documentReference: null },
  ];
  hands.followed(sheet, at(0, 0));
  expect([workbook.active!.name, workbook.selection]).toEqual(["另表", [one(4, 2)]]);
  hands.followed(sheet, at(1, 0));
  expect(questions.current()!.text[0]).toContain("https://a.invalid/");
});

test("while a cell's editor is open, the add-in's requests wait or are refused", async () => {
  const { hands, window } = desk();
  const request = JSON.stringify({ Actions: [{ Id: 1, ActionType: 1, Name: "" }], ObjectPaths: {} });
  hands.editing(true);
  const refused = await window.host.receive(request, 0);
  hands.editing(false);
  expect(refused.status).not.toBe(0);
});
