/** @jest-environment jsdom */
import { act, configure, screen, waitFor, within } from "@testing-library/react";
import type { DeskReturn } from "../../src/app/fill/return-checker";
import { issueReturns } from "../../src/app/issue-returns";
import type { OpenWorkbook } from "../../src/app/ports/open-workbook";
import { openWorkspace } from "../../src/app/open-workspace";
import { settingsWorkbook } from "../../src/app/settings-workbook";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import type { UnitReturn } from "../../src/core/model/unit-return";
import type { ApiLevel, Host } from "../../src/workbench/host/host";
import { checkedDesk, FILLED_WORKSPACE, filledForm } from "../helpers/filled-desk";
import { endExcels, paneInExcel } from "../helpers/pane-in-excel";

// Whether each element is hidden from everybody costs more than all the rest in jsdom.
configure({ defaultHidden: true, asyncUtilTimeout: 30_000 });
jest.setTimeout(60_000);
afterEach(endExcels);

const FIGURES = "指标数据";
const SAMPLING = "46-1.num";
const TRAINING = "56-1.num";
const OPTIONS = { show: null, stamp: "2024-03-01 0800" };
const DEFAULTS = openWorkspace(null);

function withoutNote(clean: UnitReturn): UnitReturn {
  const figure = clean.figures.get(TRAINING)!;
  return { ...clean, figures: new Map([...clean.figures, [TRAINING, { ...figure, note: null }]]) };
}

/** The pane beside a return that is filled in, with the settings it was issued under. */
async function paneAtReturn(api: ApiLevel, change?: (clean: UnitReturn) => UnitReturn) {
  const form = filledForm(change);
  const settings = settingsWorkbook(FILLED_WORKSPACE.settings);
  let checked: DeskReturn | undefined;
  const lay = async (workbook: OpenWorkbook): Promise<void> => {
    await workbook.place(form, OPTIONS);
    await workbook.place(settings, OPTIONS);
    checked = await checkedDesk({ workbook });
  };
  const pane = await paneInExcel({ api, formulas: [form, settings], lay, query: "?go=fill" });
  await screen.findByRole("status", { name: "审核结果" });
  const cellOf = (key: string): string => checked!.unitReturn.figures.get(key)!.location.cell;
  return { ...pane, cellOf, checkCode: checked!.checkCode };
}

function blankForm(unit: string): WorkbookSpec {
  const request = {
    period: "2024-03",
    units: [unit],
    previous: new Map<string, UnitReturn>(),
    keep: new Map<string, UnitReturn>(),
  };
  const [issued] = issueReturns(DEFAULTS, request);
  return issued!.workbook;
}

function standsAt(host: Host, address: string): unknown {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address)!;
  return host.workbook.sheet(FIGURES)!.valueAt(Number(digits) - 1, letters.charCodeAt(0) - 65);
}

const pause = (milliseconds: number): Promise<void> =>
  act(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, milliseconds);
      }),
  );

const FLOOR = "1.9";

describe("填报 in the oldest Excel that is served", () => {
  it("lays the return of the chosen unit into the workbook", async () => {
    const { user, host } = await paneInExcel({
      api: FLOOR,
      formulas: [blankForm("江达县")],
      query: "?go=fill&run=new",
    });
    await user.selectOptions(await screen.findByRole("combobox", { name: "填报单位" }), "江达县");
    await user.click(screen.getByRole("button", { name: "建在这个工作簿里" }));
    expect(await screen.findByText("江达县 2024年3月")).toBeTruthy();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["填报说明", FIGURES, "工作开展情况", "审核结果"]),
    );
  });

  it("reads once for a paste of a hundred cells and writes nothing", async () => {
    const { host } = await paneAtReturn(FLOOR);
    // The look that comes once more after the pane has opened.
    await pause(2_500);
    const before = host.requests.length;
    host.workbook.sheet(FIGURES)!.protection = null;
    host.user.paste(
      FIGURES,
      "F200:J219",
      Array.from({ length: 20 }, (_, row) => [row, row, row, row, "粘贴"]),
    );
    await pause(1_500);
    const requests = host.requests.slice(before).filter(({ cleanup }) => !cleanup);
    expect(requests).toHaveLength(1);
  });

  it("takes an explanation, which lapses when the figure changes", async () => {
    const { host, user, cellOf } = await paneAtReturn(FLOOR, withoutNote);
    await user.type(await screen.findByRole("textbox", { name: "说明原因" }), "下半年集中培训");
    await user.click(screen.getByRole("button", { name: "写入说明" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "写入说明" })).toBeNull());
    host.user.edit(FIGURES, cellOf(TRAINING), (standsAt(host, cellOf(TRAINING)) as number) + 1);
    const box: HTMLTextAreaElement = await screen.findByRole("textbox", { name: "说明原因" });
    expect(box.value).toBe("下半年集中培训");
  });

  it("restores formats that a paste destroyed; contents stay", async () => {
    const { host, user, cellOf } = await paneAtReturn(FLOOR);
    const sheet = host.workbook.sheet(FIGURES)!;
    const before = sheet.validations.length;
    host.user.paste(FIGURES, cellOf(SAMPLING), 61);
    await user.click(await screen.findByRole("button", { name: "恢复表格格式" }));
    expect(await screen.findByText(/填写的内容没有改动/)).toBeTruthy();
    expect(sheet.validations.length).toBe(before);
    expect(standsAt(host, cellOf(SAMPLING))).toBe(61);
  });

  it("lays the sheets here where a new workbook is refused", async () => {
    const { host, user } = await paneInExcel({
      api: FLOOR,
      formulas: [blankForm("江达县")],
      query: "?go=fill&run=new",
    });
    host.refuseCreate = "GeneralException";
    await user.selectOptions(await screen.findByRole("combobox", { name: "填报单位" }), "江达县");
    await user.click(screen.getByRole("button", { name: "另开一个工作簿" }));
    expect(await screen.findByText("没有另开成工作簿，改建在这个工作簿里")).toBeTruthy();
    expect(await screen.findByText("江达县 2024年3月")).toBeTruthy();
  });

  it("tells a failing Excel in three sentences, with the detail to copy", async () => {
    const { host, user, copied } = await paneAtReturn(FLOOR);
    for (const request of [1, 2, 3]) host.failRequest({ request, code: "GeneralException" });
    await user.click(screen.getByRole("button", { name: "审核全表" }));
    const alert = await screen.findByRole("alert");
    for (const head of ["发生了什么", "数据是否安全", "现在怎么办"]) expect(within(alert).getByText(head)).toBeTruthy();
    await user.click(within(alert).getByRole("button", { name: "复制详情" }));
    expect(copied.join()).toContain("GeneralException");
    host.clearFaults();
    await user.click(screen.getByRole("button", { name: "审核全表" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });
});

describe.each(["1.9", "1.15"] as const)("填报 in Excel with ExcelApi %s", (api) => {
  it("checks once after a pause in typing and types the proposed number", async () => {
    const { host, user, cellOf } = await paneAtReturn(api);
    host.user.edit(FIGURES, cellOf(SAMPLING), "约60批次");
    await user.click(await screen.findByRole("button", { name: "改为 60" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "改为 60" })).toBeNull());
    expect(standsAt(host, cellOf(SAMPLING))).toBe(60);
  });

  it("is not completed while there is an error, and is completed without", async () => {
    const { host, user, cellOf, checkCode } = await paneAtReturn(api);
    const value = standsAt(host, cellOf(SAMPLING)) as number;
    host.user.clear(FIGURES, cellOf(SAMPLING));
    await user.click(screen.getByRole("button", { name: "完成上报" }));
    expect(await screen.findByText("还有 1 处错误，不能完成上报")).toBeTruthy();
    expect(host.saves).toEqual([]);
    host.user.edit(FIGURES, cellOf(SAMPLING), value);
    await user.click(screen.getByRole("button", { name: "完成上报" }));
    const done = (await screen.findByText("已完成上报")).closest<HTMLElement>(".fui-MessageBar")!;
    expect(done.textContent).toContain("2024-03_卡若区_月报.xlsx");
    expect(within(done).getByText(checkCode)).toBeTruthy();
    if (api === "1.9") expect(await screen.findByText(/Ctrl\+S/)).toBeTruthy();
    else expect(host.saves).toHaveLength(1);
  });
});
