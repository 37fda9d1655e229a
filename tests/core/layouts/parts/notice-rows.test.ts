import fc from "fast-check";
import { noticeRows } from "../../../../src/core/layouts/parts/notice-rows";

const words = (rows: ReturnType<typeof noticeRows>): readonly string[] =>
  rows.map((row) => row.map((part) => (typeof part === "string" ? part : part.shown)).join(""));

test("a paragraph of usual length is one row, with words joined around its numbers", () => {
  const number = { reference: "'指标汇总'!$E$9", shown: "5%" };
  expect(noticeRows(["　　", "达到", number, "，", { shown: "目标4%", source: "A1" }, "。"])).toEqual([
    ["　　达到", number, "，目标4%。"],
  ]);
});

test("a long one is parted behind a pause, and no row holds more than Excel shows", () => {
  const names = Array.from({ length: 60 }, (_, index) => `某某经济开发区管理委员会${index}`).join("、");
  const rows = words(noticeRows([`　　迟报：${names}。`]));
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows.slice(0, -1)) expect(row).toMatch(/、$/);
});

test("nothing is lost and no row is too long, whatever the parts", () => {
  const text = fc.string({ unit: fc.constantFrom("字", "、", "。", "1", "\n"), maxLength: 900 });
  const part = fc.oneof(
    text,
    fc.record({ shown: fc.constant("12.5%"), reference: fc.constant("A1") }),
    fc.record({ shown: text, source: fc.constant("A1") }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const rows = words(noticeRows(parts));
      expect(rows.join("")).toBe(parts.map((each) => (typeof each === "string" ? each : each.shown)).join(""));
      for (const row of rows) expect(row.length).toBeLessThanOrEqual(405);
    }),
    { numRuns: 200 },
  );
});
