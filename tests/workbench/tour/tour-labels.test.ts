import fs from "node:fs";
import path from "node:path";
import { openWorkspace } from "../../../src/app/open-workspace";
import { subjectAt } from "../../../src/app/trace/trace-subject";
import { PLACES } from "../../../src/taskpane/place-names";
import { fromA1 } from "../../../src/core/sheet/a1";
import { officeWorkbook } from "../../../src/workbench/sample/office-workbook";
import { samplePlan } from "../../../src/workbench/sample/sample-plan";
import { TOUR_ROLES } from "../../../src/workbench/tour/tour-roles";
import { xlsxReader } from "../../../src/xlsx/xlsx-reader";

jest.setTimeout(20_000);

const SRC = path.resolve(__dirname, "../../../src");

/** Where words on the screen come from: the pane, the page around it, the sample month, sheets and grades. */
const SOURCES = [
  "taskpane",
  "workbench/page",
  "workbench/sample",
  "app/fill",
  "app/load",
  "app/sample",
  "core/model/office-columns.ts",
  "core/model/rule.ts",
]
  .flatMap((folder) => textsIn(path.join(SRC, folder)))
  .join("\n");

function textsIn(place: string): readonly string[] {
  if (fs.statSync(place).isFile()) return [fs.readFileSync(place, "utf8")];
  return fs.readdirSync(place).flatMap((name) => textsIn(path.join(place, name)));
}

const steps = TOUR_ROLES.flatMap(({ name, steps: each }) => each.map((step) => ({ role: name, ...step })));
const labels = steps.flatMap(({ role, title, way, press, see }) =>
  [way.words, ...press, ...see].flatMap((sentence) =>
    [...sentence.matchAll(/「([^」]+)」/g)].map(([, label = ""]) => [role, title, label] as const),
  ),
);

test("the tour names labels in plenty", () => expect(labels.length).toBeGreaterThan(50));

test.each(labels)("%s, %s: 「%s」 stands so on the screen", (_role, _title, label) => {
  // 「改为 800」 is put together from the proposed reading.
  expect(SOURCES).toContain(label.replace(/\d+$/, ""));
});

test("every step leads to a place that the pane has", () => {
  for (const { way } of steps) expect(PLACES).toContain(way.place);
});

test("the number whose origin is shown is the city's cases filed, a sum of units", async () => {
  const select = steps.find(({ way }) => way.select !== undefined)?.way.select;
  const files = samplePlan("2024-03").filter(({ id }) => id === "市财政局");
  const workspace = openWorkspace(null);
  const read = await xlsxReader.read(await officeWorkbook(workspace, files, "2024-03"), "office");
  const grid = read.ok ? read.value.sheets.find(({ name }) => name === select?.[0]) : undefined;
  const cell = fromA1(select?.[1] ?? "");
  expect(grid && cell && subjectAt(grid, cell, workspace.measures)).toMatchObject({
    kind: "measure",
    id: "32-1",
    part: "num",
    unit: null,
  });
});
