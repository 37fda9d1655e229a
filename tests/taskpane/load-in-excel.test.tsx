/** @jest-environment jsdom */
import { configure, screen, within } from "@testing-library/react";
import { tableOf } from "../../src/app/table-of";
import { openWorkspace } from "../../src/app/open-workspace";
import { endExcels, paneInExcel } from "../helpers/pane-in-excel";
import { requestsSince } from "../office-js/live-excel";

// Whether each element is hidden from everybody costs more than all the rest in jsdom.
configure({ defaultHidden: true, asyncUtilTimeout: 30_000 });
jest.setTimeout(60_000);
afterEach(endExcels);

const formulas = [tableOf(openWorkspace(null))];

describe("载入 in the oldest Excel that is served", () => {
  it("lays the table down, shows it, and keeps a refused repair", async () => {
    const { host, user } = await paneInExcel({ api: "1.9", formulas, query: "?go=load" });
    const load = await screen.findByRole("button", { name: "载入责任分解表" });
    await user.click(load);
    expect(await screen.findByText(/「责任分解表」.*已写好。/)).toBeTruthy();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["责任分解表", "重点任务", "修订记录", "待定事项"]),
    );
    await screen.findByRole("button", { name: "重新载入" });
    await user.type(screen.getByRole("textbox", { name: "决定人" }), "扎西");
    const refuse = screen.getAllByRole("button", { name: /^不采用：/ })[0]!;
    const item = refuse.closest("li")!;
    await user.click(refuse);
    expect(await within(item).findByText(/状态：不采用（扎西，2024-03-20）/)).toBeTruthy();
  });

  it("says what happened when Excel fails half-way, and leaves the workbook as it was", async () => {
    const { host, user } = await paneInExcel({ api: "1.9", formulas, query: "?go=load" });
    const load = await screen.findByRole("button", { name: "载入责任分解表" });
    const from = host.requests.length;
    for (const request of [2, 3, 4]) host.failRequest({ request, code: "GeneralException" });
    await user.click(load);
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(requestsSince(host, from).syncs).toBeGreaterThan(1);
    host.clearFaults();
    expect(host.workbook.sheet("责任分解表")).toBeUndefined();
  });
});
