/** @jest-environment jsdom */
import "../../helpers/browser-globals";
import { configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Tour } from "../../../src/workbench/tour/Tour";
import { keepPlace } from "../../../src/workbench/tour/tour-place";
import { TOUR_ROLES } from "../../../src/workbench/tour/tour-roles";
import { inProcessStock } from "../sample/in-process-stock";

jest.setTimeout(20_000);
configure({ asyncUtilTimeout: 10_000 });

/** Its list is made before a test waits for it. */
const shared = inProcessStock();
beforeAll(async () => void (await shared.list()));

function tour(stock = shared) {
  const done: string[] = [];
  const desk = {
    openFile: (bytes: Uint8Array, name: string) => {
      done.push(`open ${name} ${bytes.length > 5_000 ? "whole" : "too short"}`);
      return Promise.resolve();
    },
    newWorkbook: () => void done.push("blank"),
    goTo: (place: string) => void done.push(`go ${place}`),
    select: (sheet: string, address: string) => void done.push(`select ${sheet} ${address}`),
    showSamples: () => void done.push("samples"),
  };
  render(<Tour desk={desk} stock={stock} onClose={() => done.push("close")} />);
  return { done, user: userEvent.setup() };
}

beforeEach(() => keepPlace({ role: "clerk", step: 0 }));

test("three roles of three to five steps each", () => {
  expect(TOUR_ROLES.map(({ name }) => name)).toEqual(["经办人", "食安办", "会议"]);
  for (const { steps } of TOUR_ROLES) expect([3, 4, 5]).toContain(steps.length);
});

test("buttons and arrow keys turn the steps, not beyond the ends; the heading takes the keyboard along", async () => {
  const { user } = tour();
  const at = (): string => screen.getByText(/^经办人：第/).textContent ?? "";
  expect(at()).toBe("经办人：第 1 步，共 5 步");
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "上一步" }).disabled).toBe(true);
  await user.click(screen.getByText("下一步"));
  expect(document.activeElement?.textContent).toBe("边填边审核");
  await user.keyboard("{ArrowRight}");
  expect(at()).toBe("经办人：第 3 步，共 5 步");
  await user.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}");
  expect(at()).toBe("经办人：第 1 步，共 5 步");
});

test("Escape closes, and the tour opens again where it was left", async () => {
  const { user, done } = tour();
  await user.click(screen.getByRole("tab", { name: "会议" }));
  await user.click(screen.getByText("下一步"));
  fireEvent.keyDown(document.activeElement as Element, { key: "Escape" });
  expect(done).toEqual(["close"]);
  document.body.replaceChildren();
  tour();
  expect(screen.getByText("会议：第 2 步，共 4 步")).toBeTruthy();
});

test("a step brings its workbook, then its place of the pane", async () => {
  const { user, done } = tour();
  await user.click(screen.getByText("打开空白工作簿，到「填报」"));
  await waitFor(() => expect(done).toEqual(["blank", "go fill"]));
  await user.click(screen.getByText("下一步"));
  await user.click(screen.getByText("打开填到一半的月报，到「填报」"));
  await waitFor(() => expect(done.slice(2)).toEqual(["open 2024-03_卡若区_月报（填报中）.xlsx whole", "go fill"]), {
    timeout: 10_000,
  });
});

test("without the sample workbook nothing is opened, and the step says so", async () => {
  const { user, done } = tour(inProcessStock("2024-03", { crashesAt: () => true }));
  await user.click(screen.getByText("下一步"));
  await user.click(screen.getByText("打开填到一半的月报，到「填报」"));
  expect(await screen.findByText(/示例工作簿没有做出来，什么也没有打开/)).toBeTruthy();
  expect(done).toEqual([]);
});
