import { figureLabels } from "../../../../src/core/catalogue/rules/figure-labels";
import { unitContext } from "../../../helpers/unit-context";

test("every figure asked has its label", () => {
  const labels = figureLabels(unitContext("卡若区", "2024-06").asked);
  expect(labels.get("24-1.den")).toBe("企业总数");
  expect(labels.get("46-1.den")).toBe("人口");
  expect(labels.size).toBe(62);
});
