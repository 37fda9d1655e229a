import { BLOCKS, CLERK, checkedByProgram, countsOf, FIGURES, issuedReturn, RETURN_SHEETS, WORK } from "./county-return";
import { seriousFaults } from "./driver/accessible";
import { eventually } from "./driver/eventually";
import { goTo } from "./driver/go-to";
import { inWorkbench } from "./driver/in-workbench";
import { expectFilled } from "./filled-return";

test("a clerk fills in a county's return, mends what the pane finds, explains one, completes and saves", async () => {
  const open = await issuedReturn();
  await inWorkbench({ open }, async ({ pane, grid, controls, workbook }) => {
    const result = pane.getByRole("status", { name: "审核结果" });
    const found = (words: string) => eventually(async () => expect(await result.textContent()).toBe(words));
    const press = (name: string) => pane.getByRole("button", { name }).first().click();
    const fine = async () => expect(await seriousFaults(pane)).toEqual([]);

    await goTo(pane, "填报");
    await found("未能核对 2提示 138");
    await fine();

    await grid.sheet(FIGURES);
    await grid.paste(
      "F6",
      Array.from({ length: 60 }, (_, row) => [String(row)]),
    );
    await grid.dismiss("受保护");
    expect(await workbook.value(FIGURES, "F6")).toBe("");
    for (const [address, values] of BLOCKS)
      await grid.paste(
        address,
        values.map((value) => [value]),
      );
    await found("错误 4未能核对 6提示 84");
    await fine();

    await press("完成上报");
    await pane.getByText("还有 4 处错误，不能完成上报").waitFor();
    expect(await workbook.value(...CLERK.submitted)).toBe("");
    await fine();

    await press("改为 35");
    await found("错误 3未能核对 5提示 84");
    expect(await workbook.value(FIGURES, "F48")).toBe(35);
    await press("改为 60");
    await found("错误 2需说明 1未能核对 4提示 84");
    expect(await workbook.value(FIGURES, "F57")).toBe(60);
    await grid.sheet(WORK);
    for (const [cell, text] of CLERK.mended) {
      await press(`转到${FIGURES} ${cell}`);
      await eventually(async () =>
        expect([await workbook.front(), await workbook.selected()]).toEqual([FIGURES, cell]),
      );
      await grid.type(cell, text);
    }
    await found("需说明 1未能核对 4提示 83");
    await pane.getByText("农兽药残留抽检批次 72 大于食品安全抽检批次 60。").waitFor();

    const reason = pane.getByRole("textbox", { name: "说明原因" });
    await reason.fill("属实");
    await press("写入说明");
    await pane.getByText("说明太短，请至少写4个字").waitFor();
    await fine();
    await press("完成上报");
    const asked = pane.getByRole("alertdialog", { name: "还有 1 处需说明没有写原因" });
    await asked.waitFor();
    await fine();
    await asked.getByRole("button", { name: "取消" }).click();
    expect(await workbook.value(...CLERK.submitted)).toBe("");
    await reason.fill(CLERK.reason);
    await press("写入说明");
    await found("未能核对 4提示 83已说明 1");
    await fine();

    await press("恢复表格格式");
    await pane.getByText("格式、下拉列表、输入限制和保护已恢复，填写的内容没有改动。").waitFor();
    await fine();

    await grid.sheet(WORK);
    await grid.pick("G5", "已完成");
    await grid.type("H5", CLERK.progress);
    await found("未能核对 4提示 82已说明 1");

    await press("完成上报");
    await pane.getByText("已完成上报").waitFor();
    await found("未能核对 4提示 82已说明 1");
    await fine();

    const saved = await controls.savedFile();
    const program = await checkedByProgram(saved);
    expect(program.verdict).toBe("accepted");
    expect(countsOf(program)).toBe(await result.textContent());
    await expectFilled(saved);

    await controls.ribbon("新建填报表");
    await press("建在这个工作簿里");
    const standing = pane.getByRole("alertdialog", { name: "这个工作簿里已有月报表" });
    await standing.waitFor();
    await fine();
    await standing.getByRole("button", { name: "取消" }).click();
    expect(await workbook.titles()).toEqual(RETURN_SHEETS);
  });
});
