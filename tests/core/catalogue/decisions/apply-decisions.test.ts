import { applyDecisions } from "../../../../src/core/catalogue/decisions/apply-decisions";
import type { Ruling } from "../../../../src/core/catalogue/decisions/ruling";
import { DOCUMENT } from "../../../../src/core/catalogue/document";
import { clausesOfUnit } from "../../../../src/core/catalogue/units/clauses-of-unit";
import { DEFAULT_REGISTRY } from "../../../../src/core/catalogue/units/default-registry";
import { resolveUnit } from "../../../../src/core/catalogue/units/resolve-unit";

function decide(...rulings: readonly (readonly [string, Ruling])[]) {
  return applyDecisions(DOCUMENT, DEFAULT_REGISTRY, new Map(rulings));
}

const refuse = (id: string) => decide([id, { decision: "不采用" }]);
const unknown = (gaps: typeof DOCUMENT.gaps) =>
  gaps.filter(({ kind }) => kind === "unknown-unit").map(({ unit, lines }) => [unit, lines]);

test("no decision changes nothing", () => {
  expect(decide()).toEqual({ document: DOCUMENT, registry: DEFAULT_REGISTRY });
});

test("accepting every repair changes the decisions only", () => {
  const { document } = decide(...DOCUMENT.repairs.map(({ id }) => [id, { decision: "采用" }] as const));
  expect(document).toEqual({
    ...DOCUMENT,
    repairs: DOCUMENT.repairs.map((repair) => ({ ...repair, decision: "采用" })),
  });
});

test("a refused alias stands as printed, is asked about, and is no alias any more", () => {
  const id = "unit-name/372/责任部门/市市场监督管理局";
  const { document, registry } = refuse(id);
  expect(document.clauses[39]?.units).toEqual(["市市场监督管理局", "各县（区）"]);
  expect(unknown(document.gaps)).toEqual([["市市场监督管理局", [372]]]);
  expect(document.repairs.find((repair) => repair.id === id)?.decision).toBe("不采用");
  expect(resolveUnit(registry, "市市场监督管理局")).toBeNull();
  expect(clausesOfUnit(document, registry, "市市场监管局").some(({ no }) => no === 40)).toBe(false);
  expect(clausesOfUnit(document, registry, "市市场监管局")).toHaveLength(61);
});

test("a refused alias of a task or a programme stands as printed there only", () => {
  const { document } = decide(
    ["unit-name/362/基本任务/公安部门", { decision: "不采用" }],
    ["unit-name/责任单位/农业农村局", { decision: "不采用" }],
  );
  expect(document.clauses[33]?.tasks[0]?.units).toEqual(["市农业农村局", "公安部门"]);
  expect(document.clauses[33]?.tasks[1]?.units).toEqual(["市公安局", "市市场监管局"]);
  expect(document.programmes.find(({ kind, no }) => kind === "行动" && no === 7)?.units).toEqual([
    "各县（区）",
    "新区管委会",
    "市公安局",
    "农业农村局",
  ]);
  expect(unknown(document.gaps)).toEqual([
    ["农业农村局", [131, 181, 189]],
    ["公安部门", [362]],
  ]);
});

test("有关成员单位 refused is a name of its own, not an open list", () => {
  const { document } = refuse("unit-name/319/责任部门/市食药安委有关成员单位");
  expect(document.clauses[4]).toMatchObject({
    units: ["市食安办", "市卫生健康委", "市食药安委有关成员单位", "各县（区）"],
    partialMembers: false,
  });
  expect(document.gaps.some(({ id }) => id === "open-list/5/市食药安委成员单位")).toBe(false);
});

test.each([
  [
    "task-number/440/基本任务/4. 各县（区）具体落实。",
    84,
    (c: (typeof DOCUMENT.clauses)[number]) => c.tasks.map(({ no }) => no),
    [1, 2, 3, 4, 4],
  ],
  [
    "full-stop/386/基本任务/各县(区)参照落实",
    49,
    (c: (typeof DOCUMENT.clauses)[number]) => c.tasks[1]?.text,
    "各县(区)参照落实",
  ],
  [
    'list-tag/334/基本任务/<ol style="list-style-type: none">',
    16,
    (c: (typeof DOCUMENT.clauses)[number]) => [c.tasks.length, c.tasks[0]?.text.slice(0, 42)],
    [2, '<ol style="list-style-type: none"> 市农业农村局按'],
  ],
])("refused: %s", (id, no, read, expected) => {
  const clause = refuse(id).document.clauses[no - 1];
  expect(clause === undefined ? null : read(clause)).toEqual(expected);
  expect(refuse(id).document.clauses.filter((other) => other.no !== no)).toEqual(
    DOCUMENT.clauses.filter((other) => other.no !== no),
  );
});

test("a point name refused is printed as it stands; its marks count all the same", () => {
  const { document } = refuse("point-name/432/评价要点/29. 机制创新 必选项， 任选 2 项， 5 分)");
  expect(document.points[28]).toMatchObject({
    no: 29,
    name: "机制创新 必选项， 任选 2 项， 5 分)",
    marks: 5,
    kind: "必选",
  });
});

test("every single repair can be refused without harm to the rest", () => {
  for (const { id, refusable } of DOCUMENT.repairs) {
    const { document } = refuse(id);
    expect([
      document.sections.length,
      document.points.length,
      document.clauses.length,
      document.programmes.length,
    ]).toEqual([6, 36, 94, 24]);
    expect(document.repairs.find((repair) => repair.id === id)?.decision).toBe(refusable ? "不采用" : "待定");
    const { clauses, points, programmes } = document;
    const same =
      JSON.stringify({ clauses, points, programmes }) ===
      JSON.stringify({ clauses: DOCUMENT.clauses, points: DOCUMENT.points, programmes: DOCUMENT.programmes });
    expect([id, same]).toEqual([id, !refusable]);
  }
});

test("an adopted gap gives the unit its clause; refused or undecided it does not", () => {
  const id = "task-unit-not-responsible/81/市委政法委";
  const adopted = decide([id, { decision: "采用" }]);
  expect(adopted.document.clauses[80]?.units).toEqual(["市食安办", "市委政法委"]);
  expect(clausesOfUnit(adopted.document, adopted.registry, "市委政法委").map(({ no }) => no)).toEqual([81]);
  expect(adopted.document.gaps.find((gap) => gap.id === id)?.decision).toBe("采用");
  expect(clausesOfUnit(refuse(id).document, DEFAULT_REGISTRY, "市委政法委")).toEqual([]);
});

test("an open list gets the units that the office names", () => {
  const { document } = decide(["open-list/46", { decision: "采用", units: ["市商务局"] }]);
  expect(document.clauses[45]?.units).toEqual([
    "市市场监管局",
    "市农业农村局",
    "市发展改革委",
    "市卫生健康委",
    "市林草局",
    "各县（区）",
    "市商务局",
  ]);
});

test("ids that the document does not have are left aside", () => {
  expect(
    decide(["__proto__", { decision: "不采用" }], ["x", { decision: "采用", units: ["市商务局"] }]).document,
  ).toEqual(DOCUMENT);
});
