import { DOCUMENT } from "../../../../src/core/catalogue/document";
import { DEFAULT_REGISTRY } from "../../../../src/core/catalogue/units/default-registry";
import { clausesOfUnit } from "../../../../src/core/catalogue/units/clauses-of-unit";

const { units, members, conflicts } = DEFAULT_REGISTRY;

test("34 units report: 21 departments, 市委政法委, 11 counties, 新区管委会", () => {
  const reporting = units.filter(({ reports }) => reports);
  expect(reporting).toHaveLength(34);
  expect(reporting.filter(({ kind }) => kind === "市级部门")).toHaveLength(22);
  expect(reporting.filter(({ kind }) => kind === "县区").map(({ name }) => name)).toEqual([
    "卡若区",
    "江达县",
    "贡觉县",
    "类乌齐县",
    "丁青县",
    "察雅县",
    "八宿县",
    "左贡县",
    "芒康县",
    "洛隆县",
    "边坝县",
  ]);
  expect(reporting.filter(({ kind }) => kind === "功能区").map(({ name }) => name)).toEqual(["新区管委会"]);
  expect(units.filter(({ reports }) => !reports).map(({ name }) => name)).toEqual([
    "市生态环境局",
    "市住建局",
    "市旅游发展局",
    "各承保公司",
  ]);
  expect(members).toHaveLength(21);
  expect(members).not.toContain("市委政法委");
});

test("no two units claim one name", () => {
  expect(conflicts).toEqual([]);
});

// Counted in the printed 责任部门 column, alias spellings taken together (measures: 54 = 53 + 1 「市市场监督管理局」, 6 = 3 + 3 「市城管局」).
test.each([
  ["各县（区）", 83],
  ["市市场监管局", 54],
  ["市农业农村局", 24],
  ["市食安办", 20],
  ["市卫生健康委", 14],
  ["市发展改革委", 12],
  ["市公安局", 9],
  ["市教育局", 8],
  ["市城管执法局", 6],
  ["市商务局", 4],
  ["市林草局", 3],
  ["市科技局", 3],
  ["市经信局", 2],
  ["市委网信办", 2],
  ["市委巡察办", 1],
  ["市委督查室", 1],
  ["市政府督查室", 1],
  ["市委组织部", 1],
  ["市纪委监委", 1],
  ["市民政局", 1],
  ["市司法局", 1],
  ["市财政局", 1],
  ["各承保公司", 1],
  // 8 各成员单位, 1 有关, 1 其他有关
  ["市食药安委成员单位", 10],
])("%s stands in 责任部门 of %i clauses", (name, count) => {
  expect(DOCUMENT.clauses.filter((clause) => clause.units.includes(name))).toHaveLength(count);
});

test("nobody else stands in 责任部门", () => {
  expect(new Set(DOCUMENT.clauses.flatMap((clause) => clause.units)).size).toBe(24);
});

test.each([
  // Named, plus the eight clauses of all members (3, 7, 73, 74, 89, 90, 91, 93) where these do not name it anyway.
  ["市市场监管局", 62],
  ["市科技局", 11],
  ["市食安办", 20],
  ["市纪委监委", 8],
  ["市委巡察办", 9],
  ["市委网信办", 10],
  ["卡若区", 83],
  ["边坝县", 83],
  ["新区管委会", 83],
  ["市委政法委", 0],
  ["市住建局", 0],
  ["各承保公司", 0],
  ["无此单位", 0],
])("%s reports %i clauses", (name, count) => {
  expect(clausesOfUnit(DOCUMENT, DEFAULT_REGISTRY, name)).toHaveLength(count);
});

test("有关 and 其他有关成员单位 bring in nobody who is not named (5, 28)", () => {
  const reporting = (name: string) => clausesOfUnit(DOCUMENT, DEFAULT_REGISTRY, name).map(({ no }) => no);
  expect(reporting("市卫生健康委")).toContain(5);
  expect(reporting("市教育局")).not.toContain(5);
  expect(reporting("市林草局")).toContain(28);
  expect(reporting("市商务局")).not.toContain(28);
});
