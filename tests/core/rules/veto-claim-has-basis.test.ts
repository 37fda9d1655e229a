import { vetoClaimHasBasis } from "../../../src/core/rules/veto-claim-has-basis";
import { testRule } from "../../helpers/rule-tester";

describe("a count", () => {
  const part = { key: "91-1.value", label: "事故数", unit: "起" };
  testRule(
    vetoClaimHasBasis({ clause: 91, measure: "91-1", notes: ["91-1.value"] }, "重大及以上食品安全事故", part, "number"),
    {
      kept: [{ "figure 91-1.value": 0 }],
      notApplicable: [{}, { "figure 91-1.value": "待报" }],
      explained: [{ "figure 91-1.value": 1, "note 91-1.value": "三月某地，调查认定" }],
      broken: [
        {
          cells: { "figure 91-1.value": 1 },
          message:
            "「重大及以上食品安全事故」填报为 1，这是否决项。请核对；属实的，请在说明栏写明时间、经过和认定依据，由食安办核实后确认。",
        },
      ],
    },
  );
});

describe("a choice", () => {
  const part = { key: "90-1.value", label: "是否发生", unit: "是/否" };
  testRule(
    vetoClaimHasBasis({ clause: 90, measure: "90-1", notes: ["90-1.value"] }, "未严格落实责任制", part, "pick"),
    {
      kept: [],
      notApplicable: [{}, { "figure 90-1.value": "否" }],
      broken: [
        {
          cells: { "figure 90-1.value": "是" },
          message:
            "「未严格落实责任制」填报为 是，这是否决项。请核对；属实的，请在说明栏写明时间、经过和认定依据，由食安办核实后确认。",
        },
      ],
    },
  );
});
