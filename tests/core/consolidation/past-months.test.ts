import { pastMonths } from "../../../src/core/consolidation/past-months";
import type { AskedThen } from "../../../src/core/consolidation/past-months";
import type { LedgerRow } from "../../../src/core/model/consolidation";
import { SMALL_MEASURES } from "../../helpers/small-month";

function row(period: string, unit: string, key: string, value: number, received: string, revision = 1): LedgerRow {
  return {
    period,
    unit,
    key,
    value,
    note: "",
    state: "入账",
    file: `${unit}.xlsx`,
    location: { sheet: "指标数据", cell: "F9" },
    revision,
    received,
    submitted: "",
    content: "",
  };
}

const ASKED: AskedThen = {
  measures: SMALL_MEASURES.slice(0, 1),
  askedByMeasure: new Map([["40-1", [{ unit: "市市场监管局", role: "lead", parts: ["num", "den"] }]]]),
  rules: {
    due: "2024-02-25",
    inclusive: true,
    provisional: true,
    tolerance: 5,
    populationOf: () => null,
    newDistrict: "并入",
  },
  units: ["市市场监管局", "卡若区", "江达县", "贡觉县"],
};

const LEDGER = [
  row("2023-12", "卡若区", "46-1.num", 900, "2023-12-20"),
  row("2024-02", "市市场监管局", "40-1.num", 45, "2024-02-25"),
  row("2024-02", "市市场监管局", "40-1.den", 50, "2024-02-25"),
  row("2024-02", "卡若区", "46-1.num", 10, "2024-02-26"),
  // Asked to correct it: the first return was in time.
  row("2024-02", "江达县", "46-1.num", 10, "2024-03-04", 2),
  { ...row("2024-02", "江达县", "46-1.num", 9, "2024-02-20"), state: "已被新版替代" as const },
  row("2024-03", "卡若区", "46-1.num", 20, "2024-03-20"),
];

test("earlier months of the same year are told from the ledger, by the date of each unit's first return", () => {
  const months = pastMonths(LEDGER, "2024-03", () => ASKED);
  expect(months.map(({ measures, ...counts }) => ({ ...counts, values: measures.map(({ value }) => value) }))).toEqual([
    { period: "2024-02", onTime: 2, late: 1, missing: 1, values: [90] },
  ]);
});

test("the deadline itself can count as late, and a return without a date is not late", () => {
  const undated = [...LEDGER, row("2024-02", "贡觉县", "46-1.num", 1, "")];
  const strict = { ...ASKED, rules: { ...ASKED.rules, inclusive: false } };
  const [month] = pastMonths(undated, "2024-03", () => strict);
  expect(month).toMatchObject({ onTime: 2, late: 2, missing: 0 });
});

test("January has no earlier month", () => {
  expect(pastMonths(LEDGER, "2024-01", () => ASKED)).toEqual([]);
});
