import { DOCUMENT } from "../../../../src/core/catalogue/document";
import { DEFAULT_REGISTRY } from "../../../../src/core/catalogue/units/default-registry";
import { tasksOfUnit } from "../../../../src/core/catalogue/units/tasks-of-unit";

test.each([
  // clause, unit, numbers of its own tasks
  [1, "市食安办", [1]],
  [1, "市委巡察办", [1]],
  [1, "卡若区", [2]],
  [3, "市财政局", [2]],
  [3, "市纪委监委", [2, 3]],
  [28, "市公安局", [3]],
  [28, "市教育局", [4]],
  [28, "市林草局", [5]],
  [29, "市市场监管局", [1]],
  [32, "市市场监管局", [1, 2]],
  [45, "市林草局", [1]],
  [45, "新区管委会", [2]],
  [50, "市市场监管局", []],
  [50, "市食安办", [1]],
  [73, "八宿县", [2]],
  [74, "市教育局", [1]],
  [89, "市食安办", [1, 2]],
  [89, "丁青县", [2]],
  [94, "芒康县", [1]],
  [94, "市市场监管局", [1]],
  [94, "无此单位", []],
])("clause %i for %s: own tasks %j", (no, unit, own) => {
  const clause = DOCUMENT.clauses[no - 1];
  if (clause === undefined) throw new Error("no such clause");
  const split = tasksOfUnit(DEFAULT_REGISTRY, clause, unit);
  expect(split.own.map((task) => task.no)).toEqual(own);
  expect([...split.own, ...split.reference].sort((a, b) => a.no - b.no)).toEqual(clause.tasks);
});
