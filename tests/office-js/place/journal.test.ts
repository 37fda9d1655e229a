import { journalOfRows, journalRows } from "../../../src/office-js/place/journal";
import type { Journal } from "../../../src/office-js/place/journal";

const journal: Journal = {
  items: [
    {
      name: "台账",
      temporary: "食安暂存 新 1",
      old: { title: "我的台账", becomes: "台账 2026-11-28 0930", position: 2 },
    },
  ],
  names: Array.from({ length: 900 }, (_, index) => ({
    name: `名称_${index}`,
    formula: `='台账'!$A$${index + 1}`,
    hidden: false,
  })),
  properties: [["shian_unit", "卡若区"]],
  drop: [],
  show: null,
};

test("a long journal is cut into cells and put together again", () => {
  const rows = journalRows(journal);
  expect(rows.length).toBeGreaterThan(1);
  for (const [cell] of rows) expect(cell!.length).toBeLessThanOrEqual(32_767);
  expect(journalOfRows(rows)).toEqual(journal);
});

test("a journal that was not written whole is none", () => {
  expect(journalOfRows(journalRows(journal).slice(0, 1))).toBeNull();
  expect(journalOfRows([[""]])).toBeNull();
});
