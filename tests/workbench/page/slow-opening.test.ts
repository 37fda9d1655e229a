import type { WorkbookReader } from "../../../src/app/ports/workbook-reader";
import { Bench } from "../../../src/workbench/bench/bench";
import { xlsxFromHostWorkbook } from "../../../src/workbench/files/xlsx-files";
import { Workbook } from "../../../src/workbench/host/model/workbook";
import { PageActs } from "../../../src/workbench/page/page-acts";
import { xlsxReader } from "../../../src/xlsx/xlsx-reader";

/** Reads when it is let go. */
function slowReader() {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const reader: WorkbookReader = { read: (bytes) => released.then(() => xlsxReader.read(bytes)) };
  return { reader, release: () => release() };
}

test.each([
  ["好.xlsx", true, []],
  ["坏.xlsx", false, ["没有打开「坏.xlsx」"]],
])("%s takes long: it is said that it is being opened, until it is or is refused", async (name, isGood, after) => {
  const { reader, release } = slowReader();
  const acts = new PageActs(new Bench({}), reader);
  const titles = (): readonly string[] => acts.notices.all().map(({ title }) => title);
  const bytes = isGood ? await xlsxFromHostWorkbook(Workbook.withSheets("表")) : new Uint8Array([80, 75, 3, 4]);
  const opening = acts.openBytes(bytes, name);
  expect(titles()).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(titles()).toEqual([`正在打开「${name}」……`]);
  release();
  await opening;
  expect(titles()).toEqual(after);
});
