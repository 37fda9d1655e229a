import { bytesOf } from "../page/bytes-of";
import type { SampleStock } from "../sample/sample-stock";
import type { TourDesk } from "./tour-desk";
import type { TourWay } from "./tour-step";

/** Brings somebody to where a step happens; false when the sample workbook for it could not be made, and nothing was opened. */
export async function followWay(way: TourWay, desk: TourDesk, stock: SampleStock): Promise<boolean> {
  const { workbook, place, select, samples } = way;
  if (workbook === "blank") desk.newWorkbook();
  else if (workbook !== "as-it-stands") {
    const entry = (await stock.list())?.find(({ kind }) => kind === workbook);
    const file = entry === undefined ? null : await stock.file(entry);
    const bytes = file === null ? null : await bytesOf(file);
    if (file === null || bytes === null) return false;
    await desk.openFile(bytes, file.name);
  }
  desk.goTo(place);
  if (select !== undefined) desk.select(...select);
  if (samples === true) desk.showSamples();
  return true;
}
