import { fillMessage } from "../../../src/core/expression/fill-message";

test("fills places by name, numbers unrounded", () => {
  expect(
    fillMessage(
      "{{a}} 大于 {{b}}，{{a}}。",
      new Map<string, string | number>([
        ["a", 0.1 + 0.2],
        ["b", "甲{{a}}"],
      ]),
    ),
  ).toBe("0.3 大于 甲{{a}}，0.3。");
});

test("a place without a value stays, so that tests see it", () => {
  expect(fillMessage("{{missing}}", new Map())).toBe("{{missing}}");
});
