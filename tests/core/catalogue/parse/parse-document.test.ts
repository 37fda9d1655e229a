import { DOCUMENT } from "../../../../src/core/catalogue/document";
import { parseDocument } from "../../../../src/core/catalogue/parse/parse-document";
import { DEFAULT_MEMBERS, DEFAULT_UNITS } from "../../../../src/core/catalogue/units/default-units";
import { unitRegistry } from "../../../../src/core/catalogue/units/unit-registry";
import { seedText } from "../../../helpers/seed-text";

const SEED = seedText();
const LINES = SEED.split("\n");

function parsed(text: string) {
  const result = parseDocument(text);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.document;
}

function problems(text: string) {
  const result = parseDocument(text);
  return result.ok ? [] : result.problems;
}

function withLine(no: number, change: (line: string) => string): string {
  return LINES.map((line, index) => (index + 1 === no ? change(line) : line)).join("\n");
}

describe("the same document in other wrappings", () => {
  test.each([
    ["CRLF", SEED.replace(/\n/g, "\r\n")],
    ["CR", SEED.replace(/\n/g, "\r")],
    ["byte order mark", `\uFEFF${SEED}`],
    ["blanks around cells", SEED.replace(/\t/g, " \t\u3000")],
    ["trailing blanks and tabs", SEED.replace(/\n/g, "  \n").replace(/。(?=\s*\n(?=\t|\d+\. .*\t))/g, "。\t")],
    ["section rows without their empty cells", SEED.replace(/\t{4}$/gm, "")],
  ])("%s", (_, text) => {
    expect(parsed(text)).toEqual(DOCUMENT);
  });
});

describe("no document at all: one clear problem", () => {
  test.each([
    ["empty", "", 1, "文件是空的"],
    ["blank", "\uFEFF \n\n\t", 1, "文件是空的"],
    ["other text", "买菜清单\n\n一、萝卜\n二、白菜\n", 4, "没有找到责任分解表的表头"],
    ["binary", "PK\u0003\u0004\u0014\u0000\u0006\u0000", 1, "这不是文本文件"],
    ["wrong character set", `昌都市\n${"\uFFFD".repeat(20)}`, 2, "编码可能不是 UTF-8"],
  ])("%s", (_, text, line, words) => {
    const found = problems(text);
    expect(found.map((problem) => problem.line)).toEqual([line]);
    expect(found[0]?.message).toContain(words);
  });
});

describe("a damaged document: which line, what was expected", () => {
  test.each([
    [
      "columns missing",
      372,
      (line: string) => line.split("\t").slice(0, 3).join("\t"),
      372,
      "第 372 行：这一行应有 5 栏（评价要点、评价内容、评价方式、责任部门、基本任务），只读到 3 栏。请核对文件是否完整。",
    ],
    ["head missing", 311, () => "", 312, "表头「评价要点、评价内容"],
    ["head garbled", 311, (line: string) => line.replace("评价方式", "方式"), 311, "表头「评价要点、评价内容"],
    ["title without edition", 309, (line: string) => line.replace("（2021版）", ""), 309, "表头上方的表名"],
    ["row missing", 387, () => "", 388, "评价内容的序号应为 50，读到 51"],
    ["clause number missing", 330, (line: string) => line.replace("(14) ", ""), 330, "带编号的评价内容"],
    ["point without marks", 322, (line: string) => line.replace("(2分)", ""), 322, "评价要点，如「1. 党政同责 (3分)」"],
    ["point missing", 313, (line: string) => line.replace(/^[^\t]*/, ""), 313, "空的评价要点"],
    ["wrong marks", 322, (line: string) => line.replace("(2分)", "(3分)"), 325, "评价要点的序号应为 5，读到 4"],
    [
      "wrong marks on one row only",
      416,
      (line: string) => line.replace("(1分)", "(2分)"),
      394,
      "「三、生产经营状况」各评价要点应合计 15 分，读到 16 分",
    ],
    [
      "wrong section marks",
      427,
      (line: string) => line.replace("必选项25分", "必选项20分"),
      427,
      "必选项加自选项应合计 40 分，读到 35 分",
    ],
    ["section marks missing", 373, (line: string) => line.replace("(15分)", ""), 373, "带分值的章标题"],
    ["a section row missing", 394, () => "", 421, "评价表的章的序号应为 3，读到 4"],
    ["a point under 否决项", 452, (line: string) => `36. 其他创新举措 (5分)${line}`, 452, "否决项没有评价要点"],
    ["an empty cell", 377, (line: string) => line.replace("各县(区)\t", "\t"), 377, "责任部门的内容"],
    ["closing lines missing", 459, () => "", 460, "应有 5 栏"],
    ["牵头单位 missing", 57, () => "", 55, "「源头治理提升工程」后面应有「牵头单位：…」"],
    ["责任单位 missing", 219, () => "", 217, "「实施冷链食品专项整治行动」后面应有「责任单位：…」"],
    ["a programme missing", 61, () => "", 63, "下一项工程"],
    ["a cut sentence", 63, () => "", 61, "句子没有结束"],
    ["a goal missing", 43, () => "", 45, "创建目标的序号应为 3，读到 4"],
    ["a stage without months", 231, (line: string) => line.replace("（2023年7月）", ""), 231, "阶段名称和年月"],
    [
      "a stage that ends before it begins",
      225,
      (line: string) => line.replace("2023年7月", "2021年7月"),
      225,
      "起止年月前后颠倒",
    ],
    ["a step missing", 255, () => "", 281, "实施步骤各阶段的工作应有 20 项，读到 19 项"],
    ["the cycle missing", 223, () => "", 225, "创建周期"],
    ["a chapter missing", 221, () => "", 307, "没有「实施步骤」一章"],
  ])("%s", (_, no, change, line, words) => {
    const found = problems(withLine(no, change));
    expect(found).toHaveLength(1);
    expect(found[0]?.line).toBe(line);
    expect(`${found[0]?.message}${found[0]?.expected}`).toMatch(new RegExp(words.replace(/[()（）.]/g, "\\$&")));
  });

  test("all damaged rows are named at once", () => {
    const text = LINES.map((line, index) =>
      [319, 363, 445].includes(index + 1) ? line.split("\t").slice(0, 4).join("\t") : line,
    ).join("\n");
    expect(problems(text).map(({ line }) => line)).toEqual([319, 363, 445]);
  });

  test("messages are whole sentences that say what to do", () => {
    for (const no of [311, 330, 372, 387, 61]) {
      for (const { message } of problems(withLine(no, (line) => line.slice(0, 9))))
        expect(message).toMatch(/第 \d+ 行.*。请[^。]*。$/);
    }
  });
});

describe("another edition", () => {
  const OTHER = SEED.replace(/（2021版）/g, "（2027版）");

  test("is checked for being consistent in itself, not for the counts of 2021", () => {
    const shorter = OTHER.split("\n")
      .filter((_, index) => index + 1 < 439 || index + 1 > 449 || index + 1 === 443)
      .join("\n")
      .replace("五、示范引领 (40分, 必选项25分、自选项15分)", "五、示范引领 (25分, 必选项25分、自选项0分)")
      .replace(/\((9[0-4])\) /g, (_, no: string) => `(${Number(no) - 7}) `);
    const document = parsed(shorter);
    expect([document.edition, document.clauses.length, document.points.length]).toEqual(["2027", 87, 29]);
    expect(document.gaps.filter(({ kind }) => kind === "measure-question")).toEqual([]);
    expect(problems(shorter.replace(/2027版）指标/g, "2021版）指标"))).not.toEqual([]);
  });

  test("a department that nobody knows is kept and asked about", () => {
    const text = OTHER.replace("市科技局\t市科技局按要求", "市体育局\t市体育局、市气象局按要求");
    const document = parsed(text);
    const clause = document.clauses.find(({ no }) => no === 52);
    expect(clause?.units).toEqual(["市体育局"]);
    expect(clause?.tasks[0]?.units).toEqual(["市体育局", "市气象局"]);
    expect(document.gaps.filter(({ kind }) => kind === "unknown-unit").map(({ unit, lines }) => [unit, lines])).toEqual(
      [
        ["市体育局", [391]],
        ["市气象局", [391]],
      ],
    );
  });

  test("a unit added to the registry is known", () => {
    const registry = unitRegistry(
      [...DEFAULT_UNITS, { name: "市体育局", kind: "市级部门", aliases: [], reports: true }],
      DEFAULT_MEMBERS,
    );
    const result = parseDocument(OTHER.replace("市科技局\t市科技局按要求", "市体育局\t市体育局按要求"), registry);
    expect(result.ok && result.document.gaps.filter(({ kind }) => kind === "unknown-unit")).toEqual([]);
  });
});
