import { condenseReports } from "../../../../src/core/layouts/parts/condense-reports";
import { linkedText } from "../../../../src/core/layouts/parts/linked-text";
import { listNames } from "../../../../src/core/layouts/parts/list-names";
import { numberRanges } from "../../../../src/core/layouts/parts/number-ranges";
import { shortenText } from "../../../../src/core/layouts/parts/shorten-text";
import { vetoWords } from "../../../../src/core/layouts/parts/veto-words";
import { wholeSentences } from "../../../../src/core/layouts/parts/whole-sentences";

test("condenseReports names every unit, also those whose text finds no room", () => {
  const reports = ["甲", "乙", "丙", "丁"].map((unit, index) => ({
    unit,
    text: index < 2 ? "参照落实。" : `${unit}的进展`,
  }));
  expect(condenseReports(reports, { texts: 2, first: 20, others: 20 })).toBe(
    "甲、乙：参照落实\n丙：丙的进展\n另有丁报送。",
  );
  expect(condenseReports([{ unit: "甲", text: "  " }], { texts: 2, first: 20, others: 20 })).toBe("");
});

test("shortenText ends behind a clause where it can", () => {
  expect(shortenText("一二三四五，六七八九十", 9)).toBe("一二三四五…");
  expect(shortenText("一二三四五六七八九十", 6)).toBe("一二三四五…");
  expect(shortenText("一\n二", 6)).toBe("一 二");
});

test("wholeSentences keeps at least the first sentence whole", () => {
  expect(wholeSentences("很长的第一句话。第二句。", 9)).toBe("很长的第一句话。……");
  expect(wholeSentences("短句。", 9)).toBe("短句。");
});

test("numberRanges joins three neighbours or more", () => {
  expect(numberRanges([1, 2, 4, 5, 6, 9])).toBe("1、2、4—6、9");
});

test("listNames says how many there are", () => {
  expect([listNames(["甲", "乙", "丙"], 2), listNames(["甲"])]).toEqual(["甲、乙等3家", "甲"]);
});

test("linkedText keeps texts of a formula within Excel's 255 characters", () => {
  const long = "字".repeat(300);
  const content = linkedText([long, { reference: "A1", shown: "5" }, '"尾"']);
  expect(content).toEqual({ formula: `"${"字".repeat(255)}"&"${"字".repeat(45)}"&A1&"""尾"""`, value: `${long}5"尾"` });
  expect(linkedText(["无数字"])).toBe("无数字");
});

test("the gravest veto comes first with its whole reason, however long", () => {
  const reason = `经市食安办核实属实，${"涉及学校食堂聚集性食源性疾病事件，".repeat(20)}处理结果另行通报。`;
  const vetoes = [
    { clause: 90, state: "未触发", reason: "填报「否」。" },
    { clause: 91, state: "无数据", reason: "未报。" },
    { clause: 92, state: "触发", reason },
  ] as const;
  expect(vetoWords(vetoes)).toBe(
    `否决项：第92条触发（${reason.slice(0, -1)}）；第91条无数据；第90条未触发。没有数据不等于没有问题，请催报核实。`,
  );
  expect(vetoWords([])).toBe("否决项：无数据。");
});
