import { vetoStates } from "../../../../src/core/scoring/vetoes/veto-states";
import type { ScoreInput } from "../../../../src/core/scoring/score-input";
import { contribution, decision, row, scoreInput, summary } from "../small-score";

function states(changes: Partial<ScoreInput>) {
  return Object.fromEntries(vetoStates(scoreInput([], changes)).map(({ clause, state }) => [clause, state]));
}

test("without data nothing is shown as safe", () => {
  expect(states({})).toEqual({ 90: "无数据", 91: "无数据", 93: "无数据", 94: "无数据" });
});

describe("90: a pick of 市食安办", () => {
  const pick = (value: string, state: "入账" | "未入账" = "入账") => ({
    ledger: [row({ unit: "市食安办", key: "90-1.value", value, state })],
  });

  test.each([
    [pick("是"), "待核实"],
    [pick("是", "未入账"), "待核实"],
    [pick("否"), "未触发"],
    [pick("否", "未入账"), "无数据"],
    [pick("待报"), "无数据"],
  ])("%#", (changes, state) => {
    expect(states(changes)[90]).toBe(state);
  });
});

describe("91, 92: any unit's count", () => {
  const reported = (...values: readonly (number | null)[]) => ({
    measures: [
      summary("91-1", {
        value: 0,
        coverage: "已报…",
        contributions: values.map((value, index) => contribution(`单位${index}`, value)),
      }),
    ],
  });

  test("safe only when all that are asked report 0", () => {
    expect(states(reported(0, 0))[91]).toBe("未触发");
    expect(states(reported(0, null))[91]).toBe("无数据");
    expect(states(reported())[91]).toBe("无数据");
  });

  test("one claim is enough, booked or not, whatever the others say", () => {
    expect(states({ ...reported(0, 0), ledger: [row({ value: 1, state: "未入账" })] })[91]).toBe("待核实");
    expect(states({ ...reported(0, 0), ledger: [row({ value: 1, state: "已被新版替代" })] })[91]).toBe("未触发");
    expect(states({ ...reported(0, 0), ledger: [row({ value: 1, period: "2024-02" })] })[91]).toBe("未触发");
  });
});

describe("93, 94: from the measured results", () => {
  test("below 80 and below 98, unrounded", () => {
    expect(
      states({
        measures: [summary("73-1", { value: 79.996 }), summary("75-1", { num: 9796, den: 10_000, value: 97.96 })],
      }),
    ).toMatchObject({ 93: "待核实", 94: "待核实" });
    expect(
      states({
        measures: [summary("73-1", { value: 80 }), summary("75-1", { num: 49, den: 50, value: (49 / 50) * 100 })],
      }),
    ).toMatchObject({ 93: "未触发", 94: "未触发" });
  });
});

describe("decisions of 食安办", () => {
  const claim = { ledger: [row({ value: 1 })] };

  test("触发 only with name and basis", () => {
    expect(states({ ...claim, decisions: [decision("veto-91")] })[91]).toBe("触发");
    expect(states({ ...claim, decisions: [decision("veto-91", { by: "" })] })[91]).toBe("待核实");
    expect(states({ ...claim, decisions: [decision("veto-91", { basis: " " })] })[91]).toBe("待核实");
    expect(states({ ...claim, decisions: [decision("veto-92")] })[91]).toBe("待核实");
  });

  test("a claim found not to count is 未触发, as long as nothing newer is claimed", () => {
    const cleared = decision("veto-91", { decision: "不触发" });
    expect(states({ ...claim, decisions: [cleared] })[91]).toBe("未触发");
    expect(states({ ...claim, decisions: [{ ...cleared, date: "" }] })[91]).toBe("待核实");
    const newer = [row({ value: 1 }), row({ value: 2, period: "2024-04", received: "2024-04-20" })];
    expect(states({ ledger: newer, period: "2024-04", decisions: [cleared] })[91]).toBe("待核实");
    const unchanged = [row({ value: 1 }), row({ value: 1, period: "2024-04", received: "2024-04-20" })];
    expect(states({ ledger: unchanged, period: "2024-04", decisions: [cleared] })[91]).toBe("未触发");
  });

  test("no decision makes missing data safe", () => {
    expect(states({ decisions: [decision("veto-91", { decision: "不触发" })] })[91]).toBe("无数据");
  });

  test("the reason names who decided, when and on what basis", () => {
    const [, state] = vetoStates(scoreInput([], { ...claim, decisions: [decision("veto-91")] }));
    expect(state?.reason).toBe("王某于2024-04-01依据「昌食安办〔2024〕1号」确认触发。甲县报1起。");
  });
});
