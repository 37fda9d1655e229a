import { planPages } from "../../../../src/core/layouts/parts/plan-pages";
import type { PageRow } from "../../../../src/core/layouts/parts/plan-pages";

const row = (height: number, group: string | null = null, heading = false): PageRow => ({ height, group, heading });
const rows = (count: number, height: number): PageRow[] => Array.from({ length: count }, () => row(height));

test("what fits on one page is not broken", () => {
  expect(planPages(rows(10, 10), 100, 100)).toEqual([]);
  expect(planPages([], 100, 100)).toEqual([]);
});

test("every page but the last is well filled, and the last is no sliver", () => {
  expect(planPages(rows(11, 10), 100, 100)).toEqual([9]);
});

test("the first page may offer less room", () => {
  expect(planPages(rows(14, 10), 50, 100)).toEqual([5]);
});

test("a group stays whole where that costs little", () => {
  const group = [row(10, "a"), row(10, "a"), row(10, "a")];
  expect(planPages([...rows(8, 10), ...group, ...rows(4, 10)], 100, 100)).toEqual([8]);
});

test("a group longer than a page is torn", () => {
  const group = Array.from({ length: 15 }, () => row(10, "a"));
  expect(planPages(group, 100, 100)).toHaveLength(1);
});

test("a heading never ends a page", () => {
  const pages = planPages([...rows(9, 10), row(10, null, true), ...rows(5, 10)], 100, 100);
  expect(pages).not.toContain(10);
});

test("a row higher than the page stands on a page of its own", () => {
  expect(planPages([row(10), row(300), row(10)], 100, 100)).toEqual([1, 2]);
});
