import { monthInHand as proposedByPane } from "../../../src/taskpane/parts/month-choices";
import { monthInHand } from "../../../src/workbench/sample/month-in-hand";

test("the sample month is the one that the pane proposes, on every day", () => {
  for (let day = 0; day < 366; day += 1) {
    const today = new Date(2024, 0, 1 + day, 12);
    const text = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
    expect([text, monthInHand(today)]).toEqual([text, proposedByPane(text)]);
  }
});
