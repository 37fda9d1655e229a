import { reminderText, type ReminderFacts } from "../../../src/core/consolidation/reminder-text";
import { finding } from "./small-month";

const FACTS: ReminderFacts = {
  unit: "甲县",
  period: "2024-03",
  state: "按时",
  due: "2024-03-25",
  received: "2024-03-27",
  findings: [],
  refusals: [],
};

test("a return in time that stands asks for nothing", () => {
  expect(reminderText(FACTS)).toBe("");
});

test("缺报", () => {
  expect(reminderText({ ...FACTS, state: "缺报", received: null })).toBe(
    "甲县：您好！截至目前尚未收到贵单位2024年3月食品安全示范城市创建工作月报（截止日期3月25日）。请填好下发的报表，核对「审核」一列没有错误后尽快报送市食安办；如有困难请及时联系。谢谢支持！",
  );
});

test("缺报 although a file came", () => {
  expect(reminderText({ ...FACTS, state: "缺报", received: null, refusals: ["文件已加密，请去掉密码。"] })).toBe(
    "甲县：您好！贵单位2024年3月食品安全示范城市创建工作月报未能收取（截止日期3月25日）：文件已加密，请去掉密码。请用下发的报表填好后重新报送市食安办。谢谢支持！",
  );
});

test("迟报", () => {
  expect(reminderText({ ...FACTS, state: "迟报" })).toBe(
    "甲县：您好！贵单位2024年3月食品安全示范城市创建工作月报已收到（3月27日），晚于截止日期3月25日。今后请在截止日期前报送，如有困难请提前联系。谢谢支持！",
  );
});

test("退回 lists what is open, 错误 first, with the cell", () => {
  const findings = [finding("a", "需说明"), finding("b", "需说明", true), finding("c", "提示"), finding("d", "错误")];
  expect(reminderText({ ...FACTS, state: "退回", findings })).toBe(
    "甲县：您好！贵单位2024年3月食品安全示范城市创建工作月报已收到（3月27日），经审核有以下问题，请更正或在「说明」栏说明后尽快重新报送市食安办（截止日期3月25日）：1. 【错误】a-rule的问题（指标数据F5）；2. 【需说明】a-rule的问题（指标数据F5）。谢谢支持！",
  );
});

test("退回 names five findings and counts the rest", () => {
  const text = reminderText({ ...FACTS, state: "退回", findings: Array.from({ length: 7 }, () => finding("a")) });
  expect(text).toContain("5. 【错误】a-rule的问题（指标数据F5）等7条。谢谢支持！");
  expect(text).not.toContain("6. ");
});
