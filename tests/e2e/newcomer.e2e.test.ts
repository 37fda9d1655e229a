import { seriousFaults } from "./driver/accessible";
import { goTo } from "./driver/go-to";
import { inWorkbench } from "./driver/in-workbench";
import { asCsv } from "./driver/read-by-office";

const TABLE = "责任分解表";
const CLAUSE = /^\((\d+)\)/;

/** The numbers that the clauses of a table begin with, `(1)` to `(94)`, as they follow each other down a column. */
function clauseNumbers(rows: readonly (readonly unknown[])[]): readonly number[] {
  return rows.flatMap((row) => {
    const found = CLAUSE.exec(String(row[1]));
    return found === null ? [] : [Number(found[1])];
  });
}

test("a newcomer loads the table: 94 clauses in the workbook, and in the saved file as another program reads it", async () => {
  await inWorkbench({}, async ({ pane, workbook, controls }) => {
    const every = Array.from({ length: 94 }, (_, index) => index + 1);
    await goTo(pane, "载入");
    expect(await seriousFaults(pane)).toEqual([]);
    await pane.getByRole("button", { name: "载入责任分解表" }).click();
    await pane.getByText(/^已载入/).waitFor();
    expect(await seriousFaults(pane)).toEqual([]);
    expect(await workbook.titles()).toEqual(expect.arrayContaining([TABLE, "重点任务", "修订记录", "待定事项"]));
    expect(await workbook.front()).toBe(TABLE);
    expect(clauseNumbers(await workbook.rows(TABLE))).toEqual(every);
    expect(clauseNumbers(await asCsv(await controls.savedFile(), TABLE))).toEqual(every);
  });
});
