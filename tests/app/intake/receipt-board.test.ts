import { allReminders, boardWords, mendText } from "../../../src/app/intake/board-texts";
import { BOARD_SHEETS, boardOfWorkbook } from "../../../src/app/intake/board-of-workbook";
import { confirmIntake } from "../../../src/app/intake/confirm-intake";
import { boardOf, type ReceiptBoard } from "../../../src/app/intake/receipt-board";
import { proposedResend, returnSlipsOf, slipsOf } from "../../../src/app/intake/return-slips";
import { smallWorkspace } from "../../helpers/small-office";
import { typeInto } from "../../helpers/type-into";
import { MARCH, newOffice, picked, smallMonth, tried, type PlainWorkbook } from "./intake-desk";

jest.setTimeout(20_000);

let workbook: PlainWorkbook;
let board: ReceiptBoard;

/** 卡若区 has an impossible figure, 江达县 is late, 贡觉县's file is broken inside, the office itself reports nothing. */
beforeAll(async () => {
  const march = await smallMonth();
  workbook = newOffice();
  const wrong = await typeInto(march.get("卡若区")!, [
    { sheet: "指标数据", key: "46-1.num", head: "本期累计", value: -5 },
    { sheet: "指标数据", key: "46-2.num", head: "本期累计", value: -6 },
  ]);
  const late = await typeInto(march.get("江达县")!, [{ name: "shian_submitted", value: "2024-03-28" }]);
  const files = [
    picked("卡若.xlsx", wrong),
    picked("江达.xlsx", late),
    picked("局.xlsx", march.get("市市场监管局")!),
    picked("贡觉.xlsx", (await smallMonth("2024-02")).get("贡觉县")!),
  ];
  const clock = { today: () => "2024-03-29", time: () => "0930" };
  const done = await confirmIntake(await tried(workbook, { files }), { workbook, clock, progress: () => undefined });
  if (!done.ok) throw new Error(done.problem.join());
  board = boardOf(done.value.intake.consolidation);
}, 20_000);

const lineOf = (unit: string, of = board) => of.lines.find((line) => line.unit === unit)!;

test("the board: states, reminders and what is to be mended by unit", () => {
  expect(board.lines.map(({ unit, state, late }) => [unit, state, late])).toEqual([
    ["市食安办", "缺报", false],
    ["市市场监管局", "按时", false],
    ["卡若区", "退回", false],
    ["江达县", "迟报", true],
    ["贡觉县", "缺报", false],
  ]);
  expect(boardWords(board)).toBe("截止2024年3月25日：应报 5，已报 3（按时 2，迟报 1），退回 1，缺报 2。");
  expect(lineOf("卡若区").mends.map(({ grade, place }) => [grade, place])).toEqual(
    expect.arrayContaining([["错误", expect.stringMatching(/^第46条 指标数据 [A-Z]+\d+/) as string]]),
  );
  expect(lineOf("市市场监管局")).toMatchObject({ reminder: "", mends: [] });
});

test("the texts to paste", () => {
  const text = mendText(board, lineOf("卡若区"));
  const [head, ...lines] = text.split("\n");
  expect(head).toBe(`卡若区 2024年3月月报要修改的地方（共${lineOf("卡若区").mends.length}处）：`);
  expect(lines).toHaveLength(lineOf("卡若区").mends.length);
  expect(lines[0]).toMatch(/^1\. 【错误】第46条 指标数据 [A-Z]+\d+.*：.*-[56]/);
  expect(mendText(board, lineOf("市市场监管局"))).toBe("");
  const reminders = allReminders(board).split("\n\n");
  expect(reminders.map((each) => each.split("：")[0])).toEqual(["市食安办", "卡若区", "江达县", "贡觉县"]);
});

test("read back from the workbook, the board says the same", async () => {
  const read = boardOfWorkbook(await workbook.read(BOARD_SHEETS))!;
  expect({ ...read, lines: read.lines.map(({ mends: _, ...line }) => line) }).toEqual({
    ...board,
    lines: board.lines.map(({ mends: _, ...line }) => line),
  });
  expect(read.lines.map(({ mends }) => mends)).toEqual(board.lines.map(({ mends }) => mends));
  expect(boardOfWorkbook(await newOffice().read(BOARD_SHEETS))).toBeNull();
});

test("退回单: one page for each unit that has to send again, with cells, problems, date and signatures", () => {
  expect(slipsOf(board).map(({ unit }) => unit)).toEqual(["卡若区", "贡觉县"]);
  const workbookSpec = returnSlipsOf(board, { resendBy: "2024-04-01", issued: "2024-03-29" }, smallWorkspace(MARCH))!;
  const [sheet] = workbookSpec.sheets;
  const rows = sheet!.blocks[0]!.contents.map((cells) => cells.filter((cell) => cell !== null));
  const heads = rows.flatMap((cells, row) => (cells[0] === "食品安全示范城市创建月报退回单" ? [row] : []));
  expect(sheet).toMatchObject({ name: "退回单", print: { paper: "A4", orientation: "portrait" } });
  expect(sheet!.print.breaksBefore).toEqual([heads[1]]);
  const mends = lineOf("卡若区").mends;
  expect(rows.slice(heads[0]! + 5, heads[0]! + 5 + mends.length)).toEqual(
    mends.map(({ grade, place, message }, index) => [index + 1, grade, place, message]),
  );
  expect(rows[1]).toEqual(["卡若区："]);
  expect(rows[2]![0]).toMatch(
    /^　　你单位2024年3月国家食品安全示范城市创建工作月报于2024年3月\d+日收到（来件：卡若.xlsx），经审核有以下\d+处需要处理，现予退回。标「错误」的请改正/,
  );
  expect(rows[heads[1]! + 2]![0]).toBe(
    "　　你单位2024年3月国家食品安全示范城市创建工作月报未能收取，原因如下，现予退回。",
  );
  const texts = rows.flat().filter((text): text is string => typeof text === "string");
  const count = (words: string) => texts.filter((text) => text.includes(words)).length;
  expect(count("　　请于2024年4月1日前用原报表改好，由负责人审定后重新报送市食安办。")).toBe(2);
  expect(texts.filter((text) => /^　　填报单位联系人：示例联系人\d+/.test(text))).toHaveLength(2);
  expect(texts.filter((text) => /^　　市食安办联系人：示例联系人1( |$)/.test(text))).toHaveLength(2);
  expect([count("市食安办（盖章）"), count("2024年3月29日"), count("填报单位签收（签字）")]).toEqual([2, 2, 2]);
});

test("the date to send again by; nothing to send back makes no sheet", () => {
  expect(proposedResend(board, "2024-03-10")).toBe("2024-03-25");
  expect(proposedResend(board, "2024-03-29")).toBe("2024-04-01");
  const calm = { ...board, lines: board.lines.filter(({ unit }) => unit === "市市场监管局") };
  expect(returnSlipsOf(calm, { resendBy: null, issued: null }, smallWorkspace(MARCH))).toBeNull();
});
