/** @jest-environment jsdom */
import "../../helpers/browser-globals";
import { configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SampleStock } from "../../../src/workbench/sample/sample-stock";
import { SampleTray } from "../../../src/workbench/sample/SampleTray";
import { inProcessStock } from "./in-process-stock";

jest.setTimeout(20_000);
configure({ asyncUtilTimeout: 10_000 });

/** What is made for one test need not be made for the next. */
const shared = inProcessStock();

function tray(answer: "given" | "no-picker", stock: SampleStock = shared) {
  const given: (readonly File[])[] = [];
  const opened: File[] = [];
  render(
    <SampleTray
      stock={stock}
      give={(files) => {
        given.push(files);
        return Promise.resolve(answer);
      }}
      open={(file) => {
        opened.push(file);
        return Promise.resolve();
      }}
    />,
  );
  return { given, opened, user: userEvent.setup() };
}

const press = async (user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> =>
  user.click(await screen.findByText(name));

test("34 files are ticked at first, the four odd ones among them; the buttons tick others", async () => {
  const { user } = tray("given");
  expect(await screen.findByText("已勾选 34 份")).toBeTruthy();
  const odd = screen.getByText(/^有问题的文件/).parentElement as HTMLElement;
  const ticked = (): number => odd.querySelectorAll("input:checked").length;
  expect(ticked()).toBe(4);
  await press(user, "全选 34 份");
  expect(ticked()).toBe(0);
  expect(screen.getByText("已勾选 34 份")).toBeTruthy();
  await press(user, "只选重报的一份");
  expect(screen.getByText("已勾选 1 份")).toBeTruthy();
  await press(user, "全不选");
  expect(screen.getByText<HTMLButtonElement>("交给右边的窗格").disabled).toBe(true);
});

test("the ticked file goes to the pane under its name and date; without a place for it the tray says where to go", async () => {
  const { user, given } = tray("no-picker");
  await press(user, "全不选");
  await user.click(screen.getByLabelText("市财政局，正常，2024-03_市财政局_月报.xlsx"));
  await press(user, "交给右边的窗格");
  expect(
    await screen.findByText(/右边窗格没有打开，或现在没有收文件的地方。请打开窗格，在窗格里点「菜单」，选「汇总」/),
  ).toBeTruthy();
  expect(given.map((files) => files.map(({ name }) => name))).toEqual([["2024-03_市财政局_月报.xlsx"]]);
  expect(new Date(given[0]![0]!.lastModified).getMonth()).toBe(2);
});

test("a file opens in the sheet by the button beside it", async () => {
  const { user, opened } = tray("given");
  await user.click(await screen.findByLabelText("在表格里打开：2024-03_市财政局_月报.xlsx（正常）"));
  await waitFor(() => expect(opened).toHaveLength(1));
  expect(opened.map(({ name }) => name)).toEqual(["2024-03_市财政局_月报.xlsx"]);
});

test("when the thread breaks down nothing is handed over, and the next try makes the file", async () => {
  let broken = true;
  const stock = inProcessStock("2024-03", { crashesAt: (entry) => entry === "市财政局" && broken });
  const { user, given } = tray("given", stock);
  await press(user, "全不选");
  await user.click(screen.getByLabelText("市财政局，正常，2024-03_市财政局_月报.xlsx"));
  await press(user, "交给右边的窗格");
  expect(await screen.findByText(/什么也没有交出去/)).toBeTruthy();
  expect(given).toEqual([]);
  broken = false;
  await press(user, "交给右边的窗格");
  expect(await screen.findByText("已交给窗格 1 份。请在窗格里点「试汇总」。")).toBeTruthy();
});
