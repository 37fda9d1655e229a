import { failureWords } from "../../../src/office-js/failure/failure-words";
import type { Aftermath } from "../../../src/office-js/failure/failure-words";

const AFTERMATHS: readonly Aftermath[] = ["unchanged", "leftovers", "unfinished", "partly", "halfTyped"];

test.each([
  ["InvalidOperationInCellEditMode", "正在输入", "回车键"],
  ["AccessDenied", "密码保护", "撤销工作表保护"],
  ["GeneralException", "另一个工作簿", "点一下本工作簿"],
  ["InvalidSelection", "另一个工作簿", "点一下本工作簿"],
  ["RequestPayloadSizeLimitExceeded", "太多", "网页版"],
  ["ItemNotFound", "删除或改名", "重新生成"],
  ["ApiNotFound", "没有需要的功能", "Excel 2021"],
  ["SomethingNew", "没有完成", "再点一次"],
])("%s: what happened and what to do", (code, what, next) => {
  const words = failureWords(code, "unchanged");
  expect(words.what).toContain(what);
  expect(words.next).toContain(next);
  expect(words.safe).toBe("工作簿没有改动，原有数据都在。");
});

test("each aftermath has its own sentence about the data, and every sentence is whole", () => {
  const sentences = AFTERMATHS.map((aftermath) => failureWords("GeneralException", aftermath).safe);
  expect(new Set(sentences).size).toBe(AFTERMATHS.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[^A-Za-z]+。$/);
});
