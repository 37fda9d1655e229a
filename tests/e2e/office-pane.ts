import type { Locator } from "playwright-core";
import { toA1 } from "../../src/core/sheet/a1";
import type { Cell } from "../../src/core/sheet/area";
import { goTo } from "./driver/go-to";
import type { Workbench } from "./driver/in-workbench";

type Pane = Workbench["pane"];

/** A named part of the place in front. */
export function part(pane: Pane, name: string): Locator {
  return pane.getByRole("region", { name, exact: true });
}

/** Chooses the month and picks files, as in the file dialog. Goes to 汇总 first. */
export async function pickFiles(pane: Pane, period: string, files: readonly string[]): Promise<void> {
  await goTo(pane, "汇总");
  const intake = part(pane, "收月报");
  await intake.getByLabel("汇总哪个月").selectOption(period);
  await intake.getByLabel("选择月报文件").setInputFiles([...files]);
  await intake.getByText(`已选 ${files.length} 份文件。`).waitFor();
}

/** Runs the picked files dry, after dropping what an earlier run came to; what it says, as it is read on the screen. */
export async function dryRun(pane: Pane): Promise<string> {
  const former = pane.getByRole("button", { name: "放弃这次试汇总" });
  if (await former.isVisible()) await former.click();
  await part(pane, "收月报").getByRole("button", { name: "试汇总" }).click();
  return part(pane, "试汇总的结果").innerText();
}

/** Says that the dry run is to be written, and yes again when asked. */
export async function confirm(pane: Pane): Promise<void> {
  await pane.getByRole("button", { name: "写入工作簿" }).click();
  await pane.getByRole("alertdialog").getByRole("button", { name: "写入" }).click();
}

/** The clipboard's text, read where the pane has just written it. */
export function clipboardOf({ paneFrame }: Pick<Workbench, "paneFrame">): Promise<string> {
  return paneFrame().evaluate(() => navigator.clipboard.readText());
}

/** A table of the office's workbook: its hidden keys in column A, its heads in the row of the head 键. */
export class OfficeTable {
  /** Keys in their order. */
  readonly keys: readonly string[];
  /** Heads from left to right. */
  readonly heads: readonly string[];
  private readonly rowOf: ReadonlyMap<unknown, number>;
  private readonly columnOf: ReadonlyMap<unknown, number>;

  constructor(
    readonly name: string,
    private readonly rows: readonly (readonly unknown[])[],
  ) {
    const headRow = rows.findIndex(([key]) => key === "键");
    this.columnOf = new Map(rows[headRow]?.map((head, column) => [head, column] as const));
    this.rowOf = new Map(rows.flatMap(([key], row) => (row > headRow && key !== "" ? [[key, row] as const] : [])));
    this.keys = [...this.rowOf.keys()].map(String);
    this.heads = [...this.columnOf.keys()].map(String).filter((head) => head !== "");
  }

  /** What stands in a key's row under a head. */
  at(key: string, head: string): unknown {
    const { row, column } = this.cell(key, head);
    return this.rows[row]?.[column] ?? "";
  }

  /** The address of a key's cell under a head, such as `F12`. */
  address(key: string, head: string): string {
    return toA1(this.cell(key, head));
  }

  private cell(key: string, head: string): Cell {
    const row = this.rowOf.get(key);
    const column = this.columnOf.get(head);
    if (row === undefined || column === undefined) throw new Error(`no cell ${key} ${head} in ${this.name}`);
    return { row, column };
  }
}

/** A sheet of the in-memory workbook as a table. */
export async function tableOf({ workbook }: Pick<Workbench, "workbook">, sheet: string): Promise<OfficeTable> {
  return new OfficeTable(sheet, await workbook.rows(sheet));
}
