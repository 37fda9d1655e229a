import { DEFAULT_REGISTRY } from "../../../../src/core/catalogue/units/default-registry";
import { DEFAULT_MEMBERS, DEFAULT_UNITS } from "../../../../src/core/catalogue/units/default-units";
import { expandUnits } from "../../../../src/core/catalogue/units/expand-units";
import { unitRegistry } from "../../../../src/core/catalogue/units/unit-registry";

const names = (list: readonly string[], registry = DEFAULT_REGISTRY) =>
  expandUnits(registry, list).map(({ name }) => name);

test("各县（区） is the 11 counties and 新区管委会", () => {
  expect(names(["各县（区）"])).toHaveLength(12);
  expect(names(["各县（区）"])).toContain("新区管委会");
});

test("市食药安委成员单位 is the maintained list", () => {
  expect(names(["市食药安委成员单位"])).toEqual(DEFAULT_MEMBERS);
  expect(names(["市食药安委成员单位"], unitRegistry(DEFAULT_UNITS, ["市教育局", "市委政法委"]))).toEqual([
    "市教育局",
    "市委政法委",
  ]);
});

test("each unit once, in the registry's order; bodies that do not report and strangers are left out", () => {
  expect(
    names(["市教育局", "市食安办", "市教育局", "各承保公司", "市住建局", "市体育局", "卡若区", "各县（区）"]),
  ).toEqual([
    "市食安办",
    "市教育局",
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
    "新区管委会",
  ]);
});

test("a unit switched on reports", () => {
  const units = DEFAULT_UNITS.map((unit) => (unit.name === "市住建局" ? { ...unit, reports: true } : unit));
  expect(names(["市住建局"], unitRegistry(units, DEFAULT_MEMBERS))).toEqual(["市住建局"]);
});
