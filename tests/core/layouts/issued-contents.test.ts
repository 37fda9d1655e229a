import { openWorkspace } from "../../../src/app/open-workspace";
import { returnFormOf } from "../../../src/app/return-form-of";
import { issuedContents } from "../../../src/core/layouts/issued-contents";
import { sheetDigest } from "../../../src/core/layouts/parts/form-digest";
import { returnContents } from "../../../src/core/layouts/return-workbook";
import { issuedSheet } from "../../../src/core/sheet/issued-sheet";
import { sampleWorkspace } from "../../helpers/sample-consolidation";

/** January, when figures restart; months in and out of season; and back. */
const MONTHS = ["2024-03", "2024-04", "2024-01", "2024-09", "2024-12", "2024-03"];
const UNITS = ["卡若区", "市市场监管局", "市教育局", "市财政局"];
const NO_HISTORY = { figures: new Map(), works: new Map() };

test.each([
  ["populations given", sampleWorkspace()],
  ["no population given", openWorkspace(null)],
])("what a unit's form prints in any month is what the whole form prints: %s", (_, workspace) => {
  for (const period of MONTHS) {
    for (const unit of UNITS) {
      const form = returnFormOf(workspace, { unit, period, revision: 1, history: NO_HISTORY, keep: null });
      const [renewed, whole] = [issuedContents(form), returnContents(form)];
      expect([unit, period, renewed.map(issuedSheet)]).toEqual([unit, period, whole.map(issuedSheet)]);
      expect([unit, period, renewed.map((sheet) => sheetDigest(sheet))]).toEqual([
        unit,
        period,
        whole.map((sheet) => sheetDigest(sheet)),
      ]);
    }
  }
});

test("a year of a unit's forms is laid out once", () => {
  const workspace = sampleWorkspace();
  const formOf = (period: string) =>
    issuedContents(returnFormOf(workspace, { unit: "市教育局", period, revision: 1, history: NO_HISTORY, keep: null }));
  const [february, march] = [formOf("2024-02"), formOf("2024-03")];
  // The lines of the tables are not laid again: they are the very same, but for those whose 审核 changes.
  const lines = (contents: ReturnType<typeof formOf>) => contents[2]?.blocks[0]?.contents ?? [];
  const kept = lines(march).filter((line) => lines(february).includes(line));
  expect(kept.length).toBeGreaterThan(lines(march).length / 2);
});
