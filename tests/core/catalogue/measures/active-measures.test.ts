import { MEASURES } from "../../../../src/core/catalogue/measures";
import { activeMeasures } from "../../../../src/core/catalogue/measures/active-measures";

test("without settings the offered measures are off", () => {
  expect(activeMeasures(MEASURES, [])).toEqual(MEASURES.filter(({ optional }) => !optional));
});

test("the office switches measures on and off, and sets targets and the way to the city's figure", () => {
  const settings = [
    { id: "9-1", enabled: true, target: null, city: null },
    { id: "19-1", enabled: false, target: null, city: null },
    { id: "25-1", enabled: true, target: 30, city: "sum" as const },
    { id: "29-1", enabled: true, target: null, city: "lead" as const },
  ];
  const active = new Map(activeMeasures(MEASURES, settings).map((measure) => [measure.id, measure]));
  expect(active.has("9-1")).toBe(true);
  expect(active.has("19-1")).toBe(false);
  expect(active.get("25-1")).toMatchObject({ target: 30, city: "sum", crossCheck: false });
  // No lead department is known for 29-1.
  expect(active.get("29-1")).toMatchObject({ target: 100, city: "sum" });
});
