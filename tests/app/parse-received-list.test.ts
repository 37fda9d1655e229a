import { decodeText } from "../../src/app/decode-text";
import { parseReceivedList } from "../../src/app/parse-received-list";

test.each([
  ["卡若区,2024-03-22"],
  ["\uFEFF单位,收到日期\r\n卡若区,2024-03-22\r\n"],
  ["卡若区，2024年3月22日"],
  ["卡若区\t2024/3/22\n\n"],
  ["卡若区；2024.3.22；电话催过"],
  ['"卡若区","2024-03-22"'],
  ["卡若区,20240322"],
  ["卡若区, 2024-03-22 09:30"],
  ["卡若区,2024-03-22\n卡若区,2024-3-22\n,\n,,\n"],
])("%j", (text) => {
  expect(parseReceivedList(text)).toEqual({ ok: true, value: new Map([["卡若区", "2024-03-22"]]) });
});

test("a quoted file name may hold what parts cells", () => {
  expect(parseReceivedList('"一,二""三"".xlsx",2024-03-22')).toEqual({
    ok: true,
    value: new Map([['一,二"三".xlsx', "2024-03-22"]]),
  });
});

test("a blank list is an empty one", () => {
  expect(parseReceivedList(" \n\r\n")).toEqual({ ok: true, value: new Map() });
});

test.each([
  ["单位,日期\n卡若区,", "第 2 行「卡若区,」看不懂"],
  ["卡若区,2024-13-01", "第 1 行"],
  ["卡若区 2024-03-22", "第 1 行"],
  [",2024-03-22", "第 1 行"],
  [
    "单位,日期\n江达县,2024-03-22\n江达县,2024-03-23",
    "第 3 行「江达县」前面已写 2024-03-22，这里又写 2024-03-23，请只留一行。",
  ],
  [`单位,日期\n${"长".repeat(99)}`, `第 2 行「${"长".repeat(40)}…」看不懂`],
  ["PK\u0003\u0004…", "不是文本文件"],
  ["甲\u0000乙", "不是文本文件"],
])("%j is wrong", (text, problem) => {
  expect(parseReceivedList(text)).toEqual({ ok: false, problem: expect.stringContaining(problem) as string });
});

test.each([
  ["UTF-8", [0xe5, 0x8d, 0xa1]],
  ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, 0xe5, 0x8d, 0xa1]],
  ["GB18030", [0xbf, 0xa8]],
  ["UTF-16LE", [0xff, 0xfe, 0x61, 0x53]],
  ["UTF-16BE", [0xfe, 0xff, 0x53, 0x61]],
])("text is read from %s", (_, bytes) => {
  expect(decodeText(Uint8Array.from(bytes)).replace(/^\uFEFF/, "")).toBe("卡");
});
