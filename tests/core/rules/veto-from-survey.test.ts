import { meta, vetoFromSurvey } from "../../../src/core/rules/veto-from-survey";
import { testCross } from "../../helpers/rule-tester";

const check = (value: number | null) =>
  vetoFromSurvey({ clause: 94, name: "食品评价性抽检合格率", unit: "%", value, limit: 98 });

testCross(meta, [
  { name: "at the limit", outcome: check(98), expected: "kept" },
  {
    name: "just below the limit, though it shows 98.0",
    outcome: check(97.96),
    expected: "broken",
    message:
      "「食品评价性抽检合格率」97.96%，低于否决线 98%，第94条否决项待核实。请食安办核实后确认是否触发，写明确认人和依据。",
  },
  {
    name: "no data is never safe",
    outcome: check(null),
    expected: "not-run",
    message: `未能核对：${meta.requirement}（无数据）`,
  },
]);
