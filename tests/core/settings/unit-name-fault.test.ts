import { unitNameFault } from "../../../src/core/settings/unit-name-fault";
import { smallSettings } from "../../helpers/small-office";

test("every unit of the document may be called as it is", () => {
  const names = smallSettings("2024-03").units.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(20);
  expect(names.map(unitNameFault)).toEqual(names.map(() => null));
});

test.each([
  ["../外面", "含有「/」，不能用在文件名里"],
  ["甲\\乙", "含有「\\」，不能用在文件名里"],
  ["甲:乙", "含有「:」，不能用在文件名里"],
  ["=1+1", "以「=」开头，粘贴到表格里会成为公式"],
  ["－甲", "以「－」开头，粘贴到表格里会成为公式"],
  ["..", "以句点开头或结尾，不能用在文件名里"],
  ["甲\n乙", "含有看不见的字符或换行"],
  ["甲\u202E乙", "含有看不见的字符或换行"],
  ["区".repeat(61), "超过 60 个字"],
])("%j: %s", (name, fault) => {
  expect(unitNameFault(name)).toBe(fault);
});
