import { openGridPage } from "./grid-page";
import type { GridPage } from "./grid-page";

let grid: GridPage;

/** A workbook of two sheets: merged cells, a hidden column, formulas, a list, and a second sheet that is protected but for B2. */
beforeAll(async () => {
  grid = await openGridPage((bench) => {
    const { workbook } = bench;
    const sheet = workbook.active!;
    bench.act((user) => {
      user.edit("Sheet1", "A1:B4", [
        ["项目", "数"],
        ["甲", 12],
        ["乙", 30],
        ["合计", "=SUM(B2:B3)"],
      ]);
      user.edit("Sheet1", "D1", 0.256);
    });
    sheet.cell(0, 3).style = { ...sheet.styleAt(0, 3), numberFormat: "0.0%" };
    sheet.columnBand(2).hidden = true;
    sheet.merges.push({ row: 5, column: 0, rows: 2, columns: 2 });
    sheet.validations.push({
      areas: [{ row: 0, column: 5, rows: 3, columns: 1 }],
      type: "List",
      operator: "Between",
      formula1: "已完成,推进中",
      formula2: null,
      inCellDropDown: true,
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      prompt: { showPrompt: false, title: "", message: "" },
    });
    sheet.hyperlinks.push({
      area: { row: 8, column: 0, rows: 1, columns: 1 },
      address: null,
      documentReference: "受保护!B2",
      screenTip: null,
      textToDisplay: null,
    } as never);
    const other = workbook.addSheet("受保护");
    other.cell(1, 1).style = { ...other.styleAt(1, 1), locked: false };
    other.protection = { password: null, options: { allowFormatCells: false } as never };
    bench.act((user) => user.select("Sheet1", "A1"));
  });
});

afterAll(() => grid.close());

/** While windows are switched, the one that goes may still be there beside the one that comes. */
const place = () => grid.page.locator('[data-u-comp="defined-name"] input').last().inputValue();
const title = () => grid.inBench((bench) => bench.workbook.active!.name);

test("values, number formats and results of formulas are shown", async () => {
  expect(await grid.shown("A1", "D4")).toEqual([
    ["项目", "数", "", "25.6%"],
    ["甲", "12", "", ""],
    ["乙", "30", "", ""],
    ["合计", "42", "", ""],
  ]);
});

test("the formula bar shows the formula, which Univer itself does not know", async () => {
  await grid.click("B4");
  await grid.page.keyboard.press("F2");
  await grid.page.keyboard.press("Control+a");
  await grid.page.keyboard.press("Control+c");
  await grid.until(() => grid.page.evaluate(() => navigator.clipboard.readText()), "=SUM(B2:B3)");
  await grid.page.keyboard.press("Escape");
});

test("hidden columns have no width and merged cells are one", async () => {
  expect(await grid.boxOf("C1")).toBeNull();
  const [merged, single] = [(await grid.boxOf("A6"))!, (await grid.boxOf("A1"))!];
  expect(merged.width).toBeGreaterThan(single.width * 1.9);
  expect(merged.height).toBeGreaterThan(single.height * 1.9);
});

test("what is typed goes into the workbook, and formulas that look at it show their new values", async () => {
  await grid.click("B2");
  await grid.page.keyboard.type("15");
  await grid.page.keyboard.press("Enter");
  await grid.until(() => grid.values("Sheet1", "B2:B4"), [[15], [30], [45]]);
  expect(await grid.shown("B2", "B4")).toEqual([["15"], ["30"], ["45"]]);
});

test("a list drops down and what is picked goes into the workbook; Alt+↓ opens it too", async () => {
  await grid.click("F1");
  const box = (await grid.boxOf("F1"))!;
  await grid.page.waitForTimeout(600);
  await grid.page.mouse.click(box.x + box.width - 8, box.y + box.height / 2);
  await grid.page.getByText("推进中", { exact: true }).click();
  await grid.until(() => grid.values("Sheet1", "F1"), [["推进中"]]);
  await grid.click("F2");
  await grid.page.keyboard.press("Alt+ArrowDown");
  await grid.page.getByText("已完成", { exact: true }).click();
  await grid.until(() => grid.values("Sheet1", "F2"), [["已完成"]]);
});

test("a block from the clipboard is pasted, Delete clears it, 撤消 brings it back", async () => {
  await grid.page.evaluate(() => navigator.clipboard.writeText('1\t"两\n行"\r\n2\t丙\r\n'));
  await grid.click("G10");
  await grid.page.keyboard.press("Control+v");
  const pasted = [
    [1, "两\n行"],
    [2, "丙"],
  ];
  await grid.until(() => grid.values("Sheet1", "G10:H11"), pasted);
  await grid.select("G10", "H11");
  await grid.page.keyboard.press("Delete");
  await grid.until(
    () => grid.values("Sheet1", "G10:H11"),
    [
      ["", ""],
      ["", ""],
    ],
  );
  await grid.page.keyboard.press("Control+z");
  await grid.until(() => grid.values("Sheet1", "G10:H11"), pasted);
});

test("cells of the workbook are copied with their formulas, which move along", async () => {
  await grid.click("B4");
  await grid.page.keyboard.press("Control+c");
  await grid.until(() => grid.page.evaluate(() => navigator.clipboard.readText()), "45");
  await grid.click("D4");
  await grid.page.keyboard.press("Control+v");
  const formula = () => grid.inBench((bench) => bench.workbook.active!.cellAt(3, 3)?.formula);
  await grid.until(formula, "=SUM(D2:D3)");
});

test("the handle fills a series", async () => {
  await grid.inBench((bench) => bench.act((user) => user.edit("Sheet1", "I1:I2", [[5], [10]])));
  await grid.select("I1", "I2");
  const [from, to] = [(await grid.boxOf("I2"))!, (await grid.boxOf("I4"))!];
  await grid.page.mouse.move(from.x + from.width, from.y + from.height);
  await grid.page.mouse.down();
  await grid.page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 6 });
  await grid.page.mouse.up();
  await grid.until(() => grid.values("Sheet1", "I1:I4"), [[5], [10], [15], [20]]);
});

test("while somebody is typing nothing in the cell changes, and afterwards everything is shown", async () => {
  await grid.click("A10");
  await grid.page.keyboard.type("打到");
  await grid.inBench((bench) => bench.act((user) => user.edit("Sheet1", "A10:A11", [["别处"], ["写的"]])));
  await grid.page.waitForTimeout(200);
  await grid.page.keyboard.type("一半");
  await grid.page.keyboard.press("Enter");
  await grid.until(() => grid.values("Sheet1", "A10:A11"), [["打到一半"], ["写的"]]);
  expect(await grid.shown("A10", "A11")).toEqual([["打到一半"], ["写的"]]);
});

test("in a list arrows move, Enter takes and Esc closes, however it was opened; the grid has the keyboard again", async () => {
  const choices = grid.page.getByRole("option");
  const { keyboard } = grid.page;
  await grid.click("F3");
  for (const key of ["Alt+ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowDown", "Enter"])
    await keyboard.press(key);
  await grid.until(() => grid.values("Sheet1", "F1:F3"), [["推进中"], ["已完成"], ["推进中"]]);
  await grid.until(() => choices.count(), 0);
  await keyboard.press("Alt+ArrowDown");
  await grid.until(() => grid.page.getByRole("option", { selected: true }).allInnerTexts(), ["推进中"]);
  await keyboard.press("Home");
  await keyboard.press("Escape");
  await grid.until(() => choices.count(), 0);
  await keyboard.press("ArrowUp");
  await grid.until(place, "F2");
  const box = (await grid.boxOf("F2"))!;
  await grid.page.waitForTimeout(600);
  await grid.page.mouse.click(box.x + box.width - 8, box.y + box.height / 2);
  await grid.until(() => choices.count(), 2);
  await keyboard.press("End");
  await keyboard.press("Enter");
  await keyboard.press("ArrowDown");
  await grid.until(place, "F3");
  expect(await grid.values("Sheet1", "F2:F3")).toEqual([["推进中"], ["推进中"]]);
});

test("typing over what a cell with a list holds opens no list, and Enter enters it", async () => {
  await grid.click("F3");
  await grid.page.waitForTimeout(600);
  await grid.page.keyboard.type("推进");
  expect(await grid.page.getByRole("option").count()).toBe(0);
  await grid.page.keyboard.type("中");
  await grid.page.keyboard.press("Enter");
  await grid.until(() => grid.values("Sheet1", "F3"), [["推进中"]]);
});

test("picking what the cell holds already leaves it there", async () => {
  await grid.click("F2");
  await grid.page.keyboard.press("Alt+ArrowDown");
  await grid.page.getByRole("option", { name: "推进中" }).click();
  await grid.until(() => grid.page.getByRole("option").count(), 0);
  expect(await grid.values("Sheet1", "F2")).toEqual([["推进中"]]);
});

test("Ctrl+D copies the first row of the selection down, Ctrl+R its first column to the right", async () => {
  await grid.inBench((bench) =>
    bench.act((user) =>
      user.edit("Sheet1", "K1:L2", [
        [1, "=K1*2"],
        ["", ""],
      ]),
    ),
  );
  await grid.select("K1", "L2");
  await grid.page.keyboard.press("Control+d");
  await grid.until(
    () => grid.values("Sheet1", "K1:L2"),
    [
      [1, 2],
      [1, 2],
    ],
  );
  await grid.select("L1", "M2");
  await grid.page.keyboard.press("Control+r");
  await grid.until(() => grid.values("Sheet1", "M1:M2"), [[4], [4]]);
});

test("cells pulled by their edge are elsewhere and selected there; 撤消 brings them back in one step", async () => {
  await grid.inBench((bench) => bench.act((user) => user.edit("Sheet1", "K8", "搬走")));
  await grid.click("K8");
  const [from, to] = [(await grid.boxOf("K8"))!, (await grid.boxOf("J10"))!];
  await grid.page.mouse.move(from.x + from.width / 2, from.y);
  await grid.page.mouse.down();
  await grid.page.mouse.move(to.x + to.width / 2, to.y + 4, { steps: 8 });
  await grid.page.mouse.up();
  await grid.until(
    () => grid.values("Sheet1", "J8:K10"),
    [
      ["", ""],
      ["", ""],
      ["搬走", ""],
    ],
  );
  await grid.until(place, "J10");
  await grid.page.keyboard.press("Control+z");
  await grid.until(
    () => grid.values("Sheet1", "J8:K10"),
    [
      ["", "搬走"],
      ["", ""],
      ["", ""],
    ],
  );
});

test("a click on a link leads to what it names", async () => {
  await grid.inBench((bench) => bench.act((user) => user.edit("Sheet1", "A9", "去受保护的表")));
  const box = (await grid.boxOf("A9"))!;
  await grid.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await grid.until(title, "受保护");
  await grid.until(place, "B2");
  await grid.inBench((bench) => bench.act((user) => user.select("Sheet1", "A1")));
});

test("a double click on a tab renames its sheet, Esc leaves the name, and the grid has the keyboard again", async () => {
  const tab = (name: string) => grid.page.getByRole("tab", { name, exact: true });
  const names = () => grid.inBench((bench) => bench.workbook.sheets.map(({ name }) => name));
  const edited = grid.page.locator('[role="tab"] [contenteditable="true"]');
  const rename = async (from: string, to: string, key: string) => {
    await tab(from).dblclick();
    await edited.waitFor();
    await grid.page.keyboard.type(to);
    await grid.page.keyboard.press(key);
    await edited.waitFor({ state: "detached" });
  };
  await rename("受保护", "又名", "Enter");
  await grid.until(names, ["Sheet1", "又名"]);
  await rename("又名", "不要", "Escape");
  expect(await names()).toEqual(["Sheet1", "又名"]);
  await tab("又名").waitFor();
  await grid.page.waitForTimeout(100);
  await grid.page.keyboard.press("ArrowDown");
  await grid.until(place, "B3");
  await rename("又名", "受保护", "Enter");
  await grid.until(names, ["Sheet1", "受保护"]);
  await tab("Sheet1").click();
  await grid.until(title, "Sheet1");
});

test("what is typed at once goes where the add-in has just selected", async () => {
  await grid.click("A1");
  await grid.page.evaluate(() => {
    window.__bench!.act((user) => user.select("Sheet1", "N30"));
    window.__grid!.focus();
    window.__bench!.act((user) => user.select("Sheet1", "N3"));
    const target = document.activeElement!;
    target.dispatchEvent(new KeyboardEvent("keydown", { key: "Delete", keyCode: 46, bubbles: true }));
  });
  const name = await place();
  await grid.page.keyboard.type("到这里");
  await grid.page.keyboard.press("Enter");
  await grid.until(() => grid.values("Sheet1", "N3"), [["到这里"]]);
  await grid.until(place, "N4");
  expect([name, await grid.values("Sheet1", "A1")]).toEqual([name, [["项目"]]]);
});

test("a tab brings its sheet to front; a locked cell opens no editor and says so", async () => {
  await grid.page.getByRole("tab", { name: "受保护", exact: true }).click({ delay: 50 });
  await grid.until(title, "受保护");
  await grid.click("C3");
  await grid.page.keyboard.type("5");
  await grid.page.getByRole("button", { name: "确定" }).click();
  expect(await grid.values("受保护", "C3")).toEqual([[""]]);
  await grid.click("B2");
  await grid.page.keyboard.type("6");
  await grid.page.keyboard.press("Enter");
  await grid.until(() => grid.values("受保护", "B2"), [[6]]);
});

test("what the workbook selects is selected and scrolled to, on its sheet", async () => {
  await grid.inBench((bench) => {
    bench.act((user) => user.edit("Sheet1", "AB200", "远处"));
    bench.act((user) => user.select("Sheet1", "AB200"));
  });
  await grid.until(place, "AB200");
  await grid.until(async () => (await grid.boxOf("AB200")) !== null, true);
});

test("a cell is scrolled wholly into view, beside frozen ones too, and a click at its middle hits it", async () => {
  await grid.inBench((bench) => {
    bench.act((user) => user.addSheet("宽"));
    const sheet = bench.workbook.active!;
    for (const column of [0, 3, 6, 9, 11]) sheet.columnBand(column).size = 97;
    for (let row = 0; row < 60; row += 1) sheet.rowBand(row).size = 13 + (row % 5) * 9;
    sheet.freeze = { rows: 2, columns: 1 };
    bench.act((user) => user.edit("宽", "Z60", "末"));
  });
  await grid.until(async () => (await grid.boxOf("A1")) !== null, true);
  for (const address of ["J5", "B3", "K24", "L40", "D1", "Z60", "M31", "B60", "B3"]) {
    await grid.until(async () => {
      // The click before may still be scrolling.
      await grid.reveal(address);
      return [address, (await grid.boxOf(address)) !== null];
    }, [address, true]);
    await grid.click(address);
  }
  await grid.inBench((bench) => bench.act((user) => user.deleteSheet("宽")));
  await grid.inBench((bench) => bench.act((user) => user.select("Sheet1", "A1")));
  await grid.until(title, "Sheet1");
});

test("sheets that the add-in adds, renames, hides and deletes are so in the tabs", async () => {
  await grid.inBench((bench) => {
    bench.act((user) => user.addSheet("新表"));
    bench.act((user) => user.rename("Sheet1", "改名的表"));
  });
  await grid.page.getByText("新表", { exact: true }).waitFor();
  await grid.page.getByText("改名的表", { exact: true }).waitFor();
  await grid.inBench((bench) => bench.act((user) => user.deleteSheet("新表")));
  await grid.page.getByText("新表", { exact: true }).waitFor({ state: "detached" });
  expect(await title()).toBe("改名的表");
});

test("windows may be switched faster than their grids open", async () => {
  await grid.inBench((bench) => {
    bench.act((user) => user.select(bench.workbook.active!.name, "AB200"));
    for (const text of ["二", "三"]) {
      bench.openBlank();
      bench.act((user) => user.edit("Sheet1", "A1", text));
      bench.act((user) => user.select("Sheet1", "C90"));
    }
  });
  for (const pause of [0, 100, 400])
    for (let at = 0; at < 3; at += 1) {
      await grid.page.evaluate((index) => window.__bench!.switchTo(window.__bench!.windows[index]!), at);
      await grid.page.waitForTimeout(pause);
    }
  await grid.until(place, "C90");
  await grid.inBench((bench) => bench.switchTo(bench.windows[0]!));
  await grid.until(place, "AB200");
  await grid.until(() => grid.page.locator('[data-u-comp="defined-name"]').count(), 1);
});

test("nothing went wrong meanwhile, nothing was refused and nothing asked of elsewhere", () => {
  expect({ ...grid.watch, requests: [] }).toEqual({ requests: [], foreign: [], refused: [], errors: [] });
});
