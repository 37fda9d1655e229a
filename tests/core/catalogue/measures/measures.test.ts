import { MEASURES } from "../../../../src/core/catalogue/measures";
import { guidanceOf } from "../../../../src/core/catalogue/measures/measures-of";
import { seedText } from "../../../helpers/seed-text";

const COUNTIES = "各县（区）";
const byId = new Map(MEASURES.map((measure) => [measure.id, measure]));

/** Threshold, unit, nature and judgement, read by hand from the table's text. */
const ASKED: readonly (readonly [string, string, number, string, string, string])[] = [
  ["19-1", ">=", 25, "%", "累计", "进度"],
  ["19-2", "=", 100, "%", "累计", "水平"],
  ["24-1", "=", 100, "%", "累计", "进度"],
  ["24-2", "=", 100, "%", "累计", "水平"],
  ["25-1", ">=", 20, "%", "累计", "进度"],
  ["25-2", "=", 100, "%", "累计", "水平"],
  ["27-1", "=", 100, "%", "季节", "季节"],
  ["27-2", "=", 100, "%", "季节", "季节"],
  ["29-1", ">=", 100, "%", "累计", "进度"],
  ["29-2", ">=", 100, "%", "累计", "进度"],
  ["29-3", "=", 100, "%", "累计", "水平"],
  ["30-1", "=", 100, "%", "累计", "进度"],
  ["30-2", "=", 100, "%", "累计", "进度"],
  ["32-1", "=", 100, "%", "累计", "水平"],
  ["32-2", "=", 100, "%", "累计", "水平"],
  ["32-3", "=", 0, "件", "累计", "水平"],
  ["40-1", ">=", 90, "%", "累计", "水平"],
  ["40-2", ">=", 98, "%", "累计", "水平"],
  ["43-1", ">=", 70, "%", "时点", "水平"],
  ["45-1", "=", 100, "%", "累计", "进度"],
  ["45-2", "=", 100, "%", "累计", "进度"],
  ["46-1", ">=", 4, "批次/千人", "累计", "进度"],
  ["46-2", ">=", 2, "批次/千人", "累计", "进度"],
  ["56-1", "=", 100, "%", "累计", "进度"],
  ["56-2", ">=", 95, "%", "累计", "水平"],
  ["58-1", "=", 100, "%", "累计", "进度"],
  ["61-1", "=", 100, "%", "累计", "进度"],
  ["61-2", "=", 100, "%", "累计", "水平"],
  ["68-1", "=", 100, "%", "累计", "进度"],
  ["73-1", ">=", 80, "分", "测评", "水平"],
  ["74-1", ">=", 85, "%", "测评", "水平"],
  ["75-1", ">=", 98, "%", "累计", "水平"],
  ["85-1", "=", 100, "%", "时点", "水平"],
  ["91-1", "=", 0, "起", "周期", "水平"],
  ["92-1", "=", 0, "起", "周期", "水平"],
];

/** Who is asked; the first of a lead measure is the lead. */
const SCJG = "市市场监管局";
const AUDIENCE: readonly (readonly [readonly string[], "lead" | "sum", readonly string[]])[] = [
  [["19-1", "19-2"], "lead", ["市发展改革委", COUNTIES]],
  [
    ["24-1", "24-2", "25-1", "25-2", "30-2", "40-1", "40-2", "43-1", "56-1", "56-2", "58-1", "61-1", "61-2", "68-1"],
    "lead",
    [SCJG, COUNTIES],
  ],
  [["27-1", "27-2"], "lead", [SCJG, "市教育局", COUNTIES]],
  [["85-1"], "lead", ["市教育局", COUNTIES]],
  [["30-1", "75-1"], "lead", [SCJG]],
  [["73-1", "74-1", "90-1"], "lead", ["市食安办"]],
  [["29-1", "29-2", "29-3"], "sum", [SCJG, "市农业农村局", "市卫生健康委", "市发展改革委", COUNTIES]],
  [
    ["32-1", "32-2", "32-3"],
    "sum",
    [SCJG, "市农业农村局", "市卫生健康委", "市公安局", "市发展改革委", "市城管执法局", COUNTIES],
  ],
  [
    ["45-1", "45-2"],
    "sum",
    ["市发展改革委", "市公安局", "市农业农村局", "市卫生健康委", "市林草局", SCJG, "市城管执法局", COUNTIES],
  ],
  [["46-1", "46-2"], "sum", [SCJG, "市农业农村局", "市发展改革委", "市卫生健康委", "市林草局", COUNTIES]],
  [["91-1"], "sum", ["市食安办", "市食药安委成员单位", COUNTIES]],
  [["92-1"], "sum", ["市农业农村局", SCJG, "市卫生健康委", "市教育局", "市委网信办", COUNTIES]],
];

test("35 measures are asked, and the choice 90-1; eight more are offered", () => {
  const asked = MEASURES.filter(({ optional }) => !optional).map(({ id }) => id);
  expect(asked).toEqual([...ASKED.map(([id]) => id).slice(0, 33), "90-1", "91-1", "92-1"]);
  expect(MEASURES.filter(({ optional }) => optional).map(({ id }) => id)).toEqual([
    "9-1",
    "21-1",
    "50-1",
    "52-1",
    "54-1",
    "57-1",
    "58-2",
    "60-1",
  ]);
});

test.each(ASKED)("%s: %s %d %s, %s, %s", (id, op, target, unit, nature, judge) => {
  expect(byId.get(id)).toMatchObject({
    op,
    target,
    unit,
    nature,
    judge,
    scale: { "%": 100, "批次/千人": 1000 }[unit] ?? 1,
  });
});

test.each(AUDIENCE)("%j: %s of %j", (ids, city, askedOf) => {
  for (const id of ids) {
    const crossCheck = city === "lead" && askedOf.includes(COUNTIES);
    expect(byId.get(id)).toMatchObject({ city, askedOf, lead: city === "lead" ? askedOf[0] : null, crossCheck });
  }
});

test("every asked measure has its audience in the table above", () => {
  expect(AUDIENCE.flatMap(([ids]) => ids).sort()).toEqual([...ASKED.map(([id]) => id), "90-1"].sort());
});

test("the parts of a measure", () => {
  const keys = (id: string) => byId.get(id)?.parts.map(({ key }) => key);
  for (const [id] of ASKED) expect(keys(id)?.[0]).toBe(["32-3", "73-1", "91-1", "92-1"].includes(id) ? "value" : "num");
  expect(keys("29-3")).toEqual(["num", "den", "found"]);
  expect(keys("75-1")).toEqual(["num", "den", "bad"]);
  expect(keys("45-2")).toEqual(["num", "den", "lowest"]);
  expect(keys("56-1")).toEqual(["num", "den", "lowest"]);
  expect(keys("73-1")).toEqual(["value", "date", "source", "sample"]);
  expect(keys("74-1")).toEqual(["num", "den", "date", "source", "sample"]);
  expect(keys("90-1")).toEqual(["value"]);
});

test("parts beyond numerator, denominator and value may stay blank", () => {
  for (const { parts } of MEASURES) {
    for (const { key, optional } of parts) expect(optional).toBe(!["num", "den", "value"].includes(key));
  }
});

test("flow parts are those that grow within the year or the cycle", () => {
  const stock = MEASURES.filter(({ optional }) => !optional).flatMap(({ id, parts }) =>
    parts.filter(({ flow, kind }) => !flow && kind === "number").map(({ key }) => `${id}.${key}`),
  );
  expect(stock).toEqual([
    "19-1.den",
    "24-1.den",
    "25-1.den",
    "27-1.den",
    "27-2.den",
    "29-1.den",
    "29-2.den",
    "30-1.den",
    "30-2.den",
    "43-1.num",
    "43-1.den",
    "45-1.den",
    "45-2.den",
    "45-2.lowest",
    "46-1.den",
    "46-2.den",
    "56-1.den",
    "56-1.lowest",
    "58-1.den",
    "61-1.den",
    "68-1.den",
    "73-1.value",
    "73-1.sample",
    "74-1.num",
    "74-1.den",
    "74-1.sample",
    "85-1.num",
    "85-1.den",
  ]);
});

test("only amounts in tonnes, hours and marks may have decimals", () => {
  const decimals = MEASURES.flatMap(({ id, parts }) =>
    parts.filter(({ whole, kind }) => !whole && kind === "number").map(({ key }) => `${id}.${key}`),
  );
  expect(decimals).toEqual(["19-1.num", "19-1.den", "45-2.lowest", "56-1.lowest", "73-1.value"]);
});

test("population is given to counties, never asked of departments", () => {
  const given = MEASURES.flatMap(({ id, parts }) =>
    parts.filter((part) => part.given || !part.askedOfDepartments).map(({ key }) => `${id}.${key}`),
  );
  expect(given).toEqual(["46-1.den", "46-2.den"]);
});

test("each measure names the line where its clause stands", () => {
  const lines = seedText().split("\n");
  for (const { clause, sourceLine } of MEASURES) expect(lines[sourceLine - 1]).toContain(`(${clause})`);
});

test("guidance fits an input message and ends as a sentence", () => {
  for (const { parts } of MEASURES) {
    for (const part of parts) {
      const text = guidanceOf(part, "share");
      expect(text.length).toBeLessThanOrEqual(255);
      expect(part.guidance).toMatch(/[。]$/);
      expect(part.example).not.toMatch(/[。；，]$/);
    }
  }
});

test("keys are unique", () => {
  const keys = MEASURES.flatMap(({ id, parts }) => parts.map(({ key }) => `${id}.${key}`));
  expect(new Set(keys).size).toBe(keys.length);
});
