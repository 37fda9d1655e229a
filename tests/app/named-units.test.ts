import { namedUnits } from "../../src/app/named-units";
import { openWorkspace } from "../../src/app/open-workspace";

const workspace = openWorkspace(null);

test("names and aliases, in the order given, each once", () => {
  expect(namedUnits(workspace, ["市城管局", "卡若区", "市城管执法局", "卡若区人民政府", "市卫健委"])).toEqual({
    ok: true,
    value: ["市城管执法局", "卡若区", "市卫生健康委"],
  });
  expect(namedUnits(workspace, [])).toEqual({ ok: true, value: [] });
});

test.each([
  ["市监管局", "没有单位「市监管局」。是不是：市市场监管局、"],
  ["卡诺区", "没有单位「卡诺区」。是不是：卡若区？"],
  ["XYZ", "没有单位「XYZ」。单位名称见 shian catalogue 或设置。"],
  ["", "没有单位「」。"],
  ["各县（区）", "没有单位「各县（区）」。"],
  ["市生态环境局", "「市生态环境局」不是填报单位；如需填报，请先在设置里改为报送。"],
])("%j is refused", (name, problem) => {
  expect(namedUnits(workspace, ["卡若区", name])).toEqual({
    ok: false,
    problem: expect.stringContaining(problem) as string,
  });
});
