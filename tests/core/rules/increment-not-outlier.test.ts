import { incrementNotOutlier } from "../../../src/core/rules/increment-not-outlier";
import { MEASURE, PART, testRule } from "../../helpers/rule-tester";

const history = {
  "previous 24-1.num 1": 30,
  "previous 24-1.num 2": 20,
  "previous 24-1.num 3": 10,
  "previous 24-1.num 4": 0,
};

describe("from May on", () => {
  testRule(incrementNotOutlier(MEASURE, PART, 6), {
    kept: [
      { ...history, "figure 24-1.num": 60 },
      { ...history, "figure 24-1.num": 30 },
      { ...history, "figure 24-1.num": 5 },
    ],
    notApplicable: [
      { ...history, "figure 24-1.num": 90, "previous 24-1.num 4": "待报" },
      {
        "figure 24-1.num": 90,
        "previous 24-1.num 1": 5,
        "previous 24-1.num 2": 5,
        "previous 24-1.num 3": 5,
        "previous 24-1.num 4": 4,
      },
      { ...history },
      { ...history, "figure 24-1.num": "不适用" },
    ],
    notRun: [{ ...history, "figure 24-1.num": "待报" }],
    explained: [{ ...history, "figure 24-1.num": 61, "note 24-1.num": "本月集中检查" }],
    broken: [
      {
        cells: { ...history, "figure 24-1.num": 61 },
        message:
          "「已检查企业数」本月增加 31，超过前三个月增量中位数 10 的 3 倍。请核对是否多报或单位有误；属实的，请在说明栏写明原因。",
      },
    ],
  });
});

describe("in April, January's figure is the first increment", () => {
  const three = { "previous 24-1.num 1": 30, "previous 24-1.num 2": 20, "previous 24-1.num 3": 10 };
  testRule(incrementNotOutlier(MEASURE, PART, 4), {
    kept: [{ ...three, "figure 24-1.num": 60 }],
    broken: [
      {
        cells: { ...three, "figure 24-1.num": 100 },
        message:
          "「已检查企业数」本月增加 70，超过前三个月增量中位数 10 的 3 倍。请核对是否多报或单位有误；属实的，请在说明栏写明原因。",
      },
    ],
  });
});

test("three months of the year's own history are needed", () => {
  expect(incrementNotOutlier(MEASURE, PART, 3)).toBeNull();
});
