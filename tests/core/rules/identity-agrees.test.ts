import { identityAgrees, meta } from "../../../src/core/rules/identity-agrees";
import { testCross } from "../../helpers/rule-tester";

const check = (...texts: readonly (string | null)[]) =>
  identityAgrees(
    "填报单位",
    texts.map((text, index) => ({ place: ["表头", "定义名称", "文档属性"][index] ?? "", text })),
  );

testCross(meta, [
  { name: "all agree", outcome: check("卡若区", "卡若区", "卡若区"), expected: "kept" },
  { name: "one place suffices", outcome: check(null, "卡若区", null), expected: "kept" },
  {
    name: "they disagree",
    outcome: check("卡若区", "江达县", null),
    expected: "broken",
    message: "文件内的填报单位不一致：表头为“卡若区”，定义名称为“江达县”。请用原下发的表重新填报，不要改动表头。",
  },
  {
    name: "nowhere",
    outcome: check(null, null),
    expected: "not-run",
    message: `未能核对：${meta.requirement}（各处都没有写明填报单位）`,
  },
]);
