import { DigestSum, textDigest } from "../../../src/core/model/text-digest";

const TEXTS = [
  "",
  "指标数据",
  'IF(C3<0,"错误","通过")',
  "反斜杠\\",
  "两行\n制表\t",
  "\u0001",
  "𠮷",
  "半个\ud842",
  "\udfb7半个",
];

test.each(TEXTS)("%j in pieces has the digest of the whole", (text) => {
  const sum = new DigestSum();
  sum.add("前");
  sum.add(text);
  expect(sum.digest()).toBe(textDigest(`前${text}`));
});

test.each(TEXTS)("%j quoted has the digest of its JSON", (text) => {
  const sum = new DigestSum();
  sum.addQuoted(text);
  sum.addQuoted(text);
  expect(sum.digest()).toBe(textDigest(JSON.stringify(text) + JSON.stringify(text)));
});

test("a digest is the same on every machine and in every release: forms carry it", () => {
  expect(textDigest("")).toBe("488bdcb81aee8d83");
  expect(textDigest("指标数据")).toBe("e9ae0e825fc9fc66");
});
