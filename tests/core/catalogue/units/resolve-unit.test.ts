import { DEFAULT_REGISTRY } from "../../../../src/core/catalogue/units/default-registry";
import { resolveUnit } from "../../../../src/core/catalogue/units/resolve-unit";
import { unitRegistry } from "../../../../src/core/catalogue/units/unit-registry";

test.each([
  ["市市场监管局", "市市场监管局"],
  ["市市场监督管理局", "市市场监管局"],
  ["昌都市市场监督管理局", "市市场监管局"],
  ["昌都市市场监管局", "市市场监管局"],
  ["市城管局", "市城管执法局"],
  ["昌都市城市管理和综合执法局", "市城管执法局"],
  ["市经济和信息化局", "市经信局"],
  [" 市 教育局 ", "市教育局"],
  ["昌都市教育局", "市教育局"],
  ["中共昌都市委组织部", "市委组织部"],
  ["昌都市人民政府督查室", "市政府督查室"],
  ["卡若区", "卡若区"],
  ["昌都市卡若区", "卡若区"],
  ["卡若区人民政府", "卡若区"],
  ["卡若区食药安委", "卡若区"],
  ["芒康县食安办", "芒康县"],
  ["昌都新区管委会", "新区管委会"],
  ["承保公司", "各承保公司"],
])("%s is %s", (name, canonical) => {
  expect(resolveUnit(DEFAULT_REGISTRY, name)?.name).toBe(canonical);
});

test.each([
  [""],
  ["市"],
  ["昌都"],
  ["昌都市"],
  ["教育局"],
  ["市场监管局"],
  ["自治区市场监管局"],
  ["各县（区）"],
  ["市食药安委成员单位"],
  ["__proto__"],
  ["constructor"],
])("%s is nobody", (name) => {
  expect(resolveUnit(DEFAULT_REGISTRY, name)).toBeNull();
});

test("bracket width does not matter, and a name claimed twice is named", () => {
  const registry = unitRegistry(
    [
      { name: "甲局（本级）", kind: "市级部门", aliases: ["乙局"], reports: true },
      { name: "乙局", kind: "市级部门", aliases: [], reports: true },
    ],
    [],
  );
  expect(resolveUnit(registry, "甲局(本级)")?.name).toBe("甲局（本级）");
  expect(resolveUnit(registry, "乙局")?.name).toBe("乙局");
  expect(registry.conflicts).toEqual(["「乙局」同时是「乙局」和「甲局（本级）」的名称，按「乙局」处理，请改正。"]);
});
