import { MEASURES } from "../../../../src/core/catalogue/measures";
import { activeMeasures } from "../../../../src/core/catalogue/measures/active-measures";
import { guidanceOf, measuresOf, partsAskedOf, roleOf } from "../../../../src/core/catalogue/measures/measures-of";
import { DEFAULT_REGISTRY } from "../../../../src/core/catalogue/units/default-registry";
import { expandUnits } from "../../../../src/core/catalogue/units/expand-units";
import type { Measure } from "../../../../src/core/model/measure";
import { REPORTING_UNITS } from "../../../helpers/unit-context";

const ACTIVE = activeMeasures(MEASURES, []);
const measure = (id: string) => MEASURES.find((one) => one.id === id) as Measure;
const expand = (names: readonly string[]) => expandUnits(DEFAULT_REGISTRY, names);

function askedOf(name: string, samplingOfNewDistrict = false) {
  const unit = REPORTING_UNITS.find((one) => one.name === name);
  if (unit === undefined) throw new Error(name);
  return measuresOf(unit, ACTIVE, expand, { samplingOfNewDistrict });
}

const ids = (name: string) => askedOf(name).map((asked) => asked.measure.id);

const COUNTY = [
  "19-1",
  "19-2",
  "24-1",
  "24-2",
  "25-1",
  "25-2",
  "27-1",
  "27-2",
  "29-1",
  "29-2",
  "29-3",
  "30-2",
  "32-1",
  "32-2",
  "32-3",
  "40-1",
  "40-2",
  "43-1",
  "45-1",
  "45-2",
  "46-1",
  "46-2",
  "56-1",
  "56-2",
  "58-1",
  "61-1",
  "61-2",
  "68-1",
  "85-1",
  "91-1",
  "92-1",
];

test.each<[string, readonly string[]]>([
  ["卡若区", COUNTY],
  ["边坝县", COUNTY],
  ["新区管委会", COUNTY.filter((id) => !id.startsWith("46-"))],
  ["市食安办", ["73-1", "74-1", "90-1", "91-1"]],
  ["市教育局", ["27-1", "27-2", "85-1", "91-1", "92-1"]],
  [
    "市发展改革委",
    ["19-1", "19-2", "29-1", "29-2", "29-3", "32-1", "32-2", "32-3", "45-1", "45-2", "46-1", "46-2", "91-1"],
  ],
  ["市林草局", ["45-1", "45-2", "46-1", "46-2", "91-1"]],
  ["市公安局", ["32-1", "32-2", "32-3", "45-1", "45-2", "91-1"]],
  ["市委网信办", ["91-1", "92-1"]],
  ["市财政局", ["91-1"]],
  ["市委政法委", []],
])("%s is asked for %j", (name, expected) => {
  expect(ids(name)).toEqual(expected);
});

test("市市场监管局 is asked for all but six clauses' measures", () => {
  const others = ["19-1", "19-2", "73-1", "74-1", "85-1", "90-1"];
  expect(ids("市市场监管局")).toEqual(ACTIVE.map(({ id }) => id).filter((id) => !others.includes(id)));
});

test("新区管委会 gives the sampling figures where the office wants them", () => {
  expect(askedOf("新区管委会", true).map((asked) => asked.measure.id)).toEqual(COUNTY);
});

test.each([
  ["卡若区", "24-1", "county"],
  ["新区管委会", "29-1", "county"],
  ["市市场监管局", "24-1", "lead"],
  ["市教育局", "27-1", "lead"],
  ["市农业农村局", "29-1", "share"],
  ["市市场监管局", "46-1", "share"],
])("%s gives %s as %s", (name, id, role) => {
  expect(askedOf(name).find((asked) => asked.measure.id === id)?.role).toBe(role);
});

test("departments leave the population to 设置", () => {
  expect(partsAskedOf(measure("46-1"), "share").map(({ key }) => key)).toEqual(["num"]);
  expect(partsAskedOf(measure("46-1"), "county").map(({ key }) => key)).toEqual(["num", "den"]);
});

test("where the office chooses the sum, the lead gives its own share", () => {
  const [changed] = activeMeasures([measure("24-1")], [{ id: "24-1", enabled: true, target: null, city: "sum" }]);
  expect(roleOf(changed as Measure, "市级部门")).toBe("share");
});

test("guidance says whose figure is meant", () => {
  const part = measure("29-1").parts[0] as Measure["parts"][number];
  expect(guidanceOf(part, "lead")).toMatch(/^填全市数（含县区）。/);
  expect(guidanceOf(part, "county")).toMatch(/^填本县（区）数。/);
  expect(guidanceOf(part, "share")).toMatch(/^只填本级自办，不含县区。.+例：计划 600 批次，完成 150 批次，填 150。$/);
  const population = measure("46-1").parts[1] as Measure["parts"][number];
  expect(guidanceOf(population, "county")).toMatch(/^由市食安办/);
});
