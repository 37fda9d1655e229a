/** @jest-environment jsdom */
import "../helpers/browser-globals";
import { render, screen, within } from "@testing-library/react";
import { formFindings } from "../../src/core/returns/issued/form-findings";
import { structureFinding } from "../../src/core/returns/structure-finding";
import { VerdictList, type ShownVerdict } from "../../src/taskpane/parts/intake/VerdictList";

const file = (name: string, changes: Partial<ShownVerdict> = {}): ShownVerdict => ({
  file: name,
  verdict: "accepted",
  reason: null,
  findings: [],
  ...changes,
});

test("a file whose form was changed says so and shows where, also when it is accepted", () => {
  const findings = formFindings([{ sheet: "指标数据", cell: "K6", message: "公式被换成了「通过」。" }]);
  render(<VerdictList files={[file("改过.xlsx", { findings }), file("原样.xlsx")]} />);
  const [changed, same] = ["改过.xlsx", "原样.xlsx"].map((name) => screen.getByText(name).closest("li")!);
  expect(changed!.textContent).toContain("表样被改动");
  expect(within(changed!).getByText("看表样改动了哪里")).toBeTruthy();
  expect(changed!.textContent).toContain("【提示】指标数据 K6　公式被换成了「通过」。");
  expect(same!.textContent).toBe("原样.xlsx");
});

test("texts of a file are shown as they are, never as markup", () => {
  const findings = formFindings([
    { sheet: "指标数据", cell: "L6", message: "现在是「<img src=x onerror=alert(1)>」。" },
  ]);
  render(<VerdictList files={[file("坏.xlsx", { findings })]} />);
  expect(document.querySelector("img")).toBeNull();
  expect(screen.getByText(/<img src=x/)).toBeTruthy();
});

test("a file that brings more along says what, also when it is accepted", () => {
  const message = "文件里另有数据连接 1 个。本软件没有打开它们。";
  const findings = [structureFinding("file-carries-more", "提示", message)];
  render(<VerdictList files={[file("带连接.xlsx", { findings })]} />);
  const shown = screen.getByText("带连接.xlsx").closest("li")!;
  expect(shown.textContent).toContain("另有没打开的内容");
  expect(within(shown).getByText("看文件里另有什么")).toBeTruthy();
  expect(shown.textContent).toContain(message);
});
