import { decisionSubjects } from "../../../../src/app/decision-subjects";
import { DOCUMENT } from "../../../../src/core/catalogue/document";
import { decisionWords } from "../../../../src/core/layouts/parts/decision-words";

test.each([
  ["veto-91", "否决项（91）"],
  ["wording-question/污水灌溉责任部门", "文字：污水灌溉责任部门"],
  ['list-tag/353/基本任务/<ol style="list-style-type: none">', "列表标记修订：第353行"],
  ["unit-name/372/责任部门/市市场监督管理局", "单位名称修订：第372行 市市场监督管理局"],
  ["task-unit-not-responsible/6/各县（区）", "任务点名未列责任部门：第6条 各县（区）"],
  ["open-list/45", "责任部门名单未列全：第45条"],
  ["gap/50", "gap/50"],
])("%s reads %s", (id, words) => {
  expect(decisionWords(id)).toBe(words);
});

test("no decision of the document shows its id", () => {
  for (const { id } of decisionSubjects(DOCUMENT)) expect(decisionWords(id)).not.toMatch(/[a-z]{3,}/);
});
