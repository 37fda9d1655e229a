import { chineseNumber, numeralOf } from "../../../../src/core/catalogue/parse/chinese-number";
import { readClauseCell } from "../../../../src/core/catalogue/parse/clause-cell";
import { withoutListTags } from "../../../../src/core/catalogue/parse/list-tags";
import { readMethods } from "../../../../src/core/catalogue/parse/methods-cell";
import { ParseLog } from "../../../../src/core/catalogue/parse/parse-log";
import { readPoint } from "../../../../src/core/catalogue/parse/point-cell";
import { readSection } from "../../../../src/core/catalogue/parse/section-row";
import { splitNames } from "../../../../src/core/catalogue/parse/split-names";
import { splitTasks } from "../../../../src/core/catalogue/parse/split-tasks";
import { taskUnits } from "../../../../src/core/catalogue/parse/task-units";
import { readUnits } from "../../../../src/core/catalogue/parse/units-cell";
import { DEFAULT_REGISTRY } from "../../../../src/core/catalogue/units/default-registry";
import type { Section } from "../../../../src/core/model/catalogue";

const BASIC: Section = {
  id: "一",
  name: "基础工作",
  marks: 30,
  requiredMarks: null,
  optionalMarks: null,
  printed: "",
  line: 1,
};
const LEADING: Section = { ...BASIC, id: "五", name: "示范引领", marks: 40, requiredMarks: 25, optionalMarks: 15 };

test.each([
  ["一", 1],
  ["九", 9],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["三十六", 36],
  ["", 0],
  ["甲", 0],
  ["一一", 0],
])("chineseNumber %s = %i", (numeral, no) => {
  expect(chineseNumber(numeral)).toBe(no);
  if (no > 0 && no < 11) expect(numeralOf(no)).toBe(numeral);
});

test.each([
  ["一、基础工作（30分）", { id: "一", name: "基础工作", marks: 30, requiredMarks: null, optionalMarks: null }],
  ["三、生产经营状况 (15分)", { id: "三", name: "生产经营状况", marks: 15 }],
  ["五、示范引领 (40分, 必选项25分、自选项15分)", { marks: 40, requiredMarks: 25, optionalMarks: 15 }],
  ["六、否决项", { id: "六", name: "否决项", marks: null }],
])("section %s", (text, expected) => {
  expect(readSection({ is: "section", line: 1, text }, new ParseLog())).toMatchObject(expected);
});

test.each([["二、能力建设"], ["二、能力建设(15"], ["二、(15分)"], ["能力建设(15分)"]])("no section: %s", (text) => {
  const log = new ParseLog();
  expect(readSection({ is: "section", line: 7, text }, log)).toBeNull();
  expect(log.problems).toEqual([expect.objectContaining({ line: 7 })]);
});

test.each([
  ["1. 党政同责 (3分)", BASIC, { no: 1, name: "党政同责", marks: 3, kind: "基本", choose: null }],
  ["27. 信用监管 (必选项, 10分)", LEADING, { no: 27, name: "信用监管", marks: 10, kind: "必选" }],
  ["29. 机制创新 必选项， 任选 2 项， 5 分)", LEADING, { no: 29, name: "机制创新", marks: 5, kind: "必选", choose: 2 }],
  ["30. “三小”治理 (5分)", LEADING, { no: 30, name: "“三小”治理", marks: 5, kind: "自选" }],
  ["32. 学校食堂“互联网+明厨亮灶” (5分)", LEADING, { name: "学校食堂“互联网+明厨亮灶”", marks: 5 }],
])("point %s", (cell, section, expected) => {
  expect(readPoint(cell, 9, section, new ParseLog())).toMatchObject({
    ...expected,
    section: section.id,
    printed: cell,
    line: 9,
  });
});

test.each([["党政同责 (3分)"], ["1. 党政同责"], ["1. 党政同责 (三分)"], ["1. (3分)"]])("no point: %s", (cell) => {
  const log = new ParseLog();
  expect(readPoint(cell, 9, BASIC, log)).toBeNull();
  expect(log.problems).toHaveLength(1);
});

test.each([
  ["(1) 落实规定", { no: 1, text: "落实规定" }],
  ["（93）群众满意度未达到 80 分。", { no: 93, text: "群众满意度未达到 80 分。" }],
  ["落实规定", null],
  ["(1)", null],
])("clause %s", (cell, expected) => {
  expect(readClauseCell(cell)).toEqual(expected);
});

test.each([
  ["资料审查、 党政领导访谈", ["资料审查", "党政领导访谈"]],
  ["现场检查、查看全国12315平台", ["现场检查", "查看全国12315平台"]],
  ["资料审查", ["资料审查"]],
])("methods %s", (cell, expected) => {
  expect(readMethods(cell, 1, new ParseLog())).toEqual(expected);
});

test.each([
  ["市食安办、市公安局, 市农业农村局；各县(区)", ["市食安办", "市公安局", "市农业农村局", "各县(区)"]],
  ["各县（市、区）人民政府、新区管委会，市商务局", ["各县（市、区）人民政府", "新区管委会", "市商务局"]],
  ["市公安局、", ["市公安局"]],
  [" ，；", []],
])("names %s", (list, expected) => {
  const names = splitNames(list);
  expect(names.map(({ text }) => text)).toEqual(expected);
  for (const { text, offset } of names) expect(list.slice(offset, offset + text.length)).toBe(text);
});

test.each([
  [
    "市经信局, 市市场监管局; 各县(区)",
    { units: ["市经信局", "市市场监管局", "各县（区）"], openList: null, partialMembers: false },
  ],
  ["市林草局等部门; 各县(区)", { units: ["市林草局", "各县（区）"], openList: "等部门" }],
  ["市城管执法局等食品安全监管部门", { units: ["市城管执法局"], openList: "等食品安全监管部门" }],
  ["市林草局、市食药安委其他有关成员单位", { units: ["市林草局", "市食药安委成员单位"], partialMembers: true }],
  ["市食药安委各成员单位", { units: ["市食药安委成员单位"], partialMembers: false }],
  ["市城管局、市城管执法局", { units: ["市城管执法局"] }],
  ["市体育局", { units: ["市体育局"] }],
])("units %s", (cell, expected) => {
  expect(readUnits(cell, 1, DEFAULT_REGISTRY, new ParseLog())).toMatchObject(expected);
});

test.each([
  [
    "1. 甲落实；收集材料； 2. 乙落实。",
    [
      [1, "甲落实；收集材料；"],
      [2, "乙落实。"],
    ],
  ],
  [
    "1. 甲, 达到98%以上; 2. 乙用12315平台; 3. 丙。",
    [
      [1, "甲, 达到98%以上;"],
      [2, "乙用12315平台;"],
      [3, "丙。"],
    ],
  ],
  [
    "1. 甲； 2. 乙； 2. 丙。",
    [
      [1, "甲；"],
      [2, "乙；"],
      [2, "丙。"],
    ],
  ],
  ["甲落实2项工作。", [[null, "甲落实2项工作。"]]],
  ["市食安办; 1. 甲", [[null, "市食安办; 1. 甲"]]],
])("tasks %s", (cell, expected) => {
  expect(splitTasks(cell).map(({ printedNo, text }) => [printedNo, text])).toEqual(expected);
});

test.each([
  [
    "市食安办协调市委巡察办和市委督查室、市政府督查室，纳入巡察",
    ["市食安办", "市委巡察办", "市委督查室", "市政府督查室"],
  ],
  ["各县(区)参照落实。", ["各县（区）"]],
  ["各县(区)政府参照落实。", ["各县（区）"]],
  ["各(区)具体落实。", ["各县（区）"]],
  ["市食安办组织对县（区）政府食品安全工作进行评议考核", ["市食安办"]],
  ["市食安办报请市委、市政府、市食药安委出台责任清单", ["市食安办"]],
  ["市食安办收集市食药安委全体会议方案、成员单位职责分工", ["市食安办"]],
  ["市农业农村局会同公安部门采取措施", ["市农业农村局", "市公安局"]],
  ["移送公安案件台账，督促县级市场监管部门", []],
  ["市、（区）县市场监管局取得自治区市场监管局证明材料", ["市市场监管局", "各县（区）"]],
  ["市食安办取得自治区食安办证明", ["市食安办"]],
  ["汇总各部门、各县(区)政府有关工作情况", []],
  ["形成材料报市食安办汇总", []],
  ["各级各部门加强工作", ["市食药安委成员单位", "各县（区）"]],
  ["其他市食药安委成员单位按要求落实", ["市食药安委成员单位"]],
  ["经费(不得限于市场监督管理部门)年度预算", []],
  ["市教育局、市体育局按要求落实", ["市教育局", "市体育局"]],
])("units of the task %s", (text, expected) => {
  expect([...new Set(taskUnits(DEFAULT_REGISTRY)(text).flatMap(({ names }) => names))]).toEqual(expected);
});

test("list tags go, other signs stay", () => {
  const log = new ParseLog();
  expect(withoutListTags('<ol style="list-style-type: none"> <li>1. 甲 < 乙</li></ol>', 3, log)).toEqual({
    text: "1. 甲 < 乙",
    tags: "",
  });
  expect(log.repairs).toEqual([
    expect.objectContaining({ line: 3, from: '<ol style="list-style-type: none"> <li> </li> </ol>' }),
  ]);
});
