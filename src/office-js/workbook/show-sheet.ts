import { areaToA1 } from "../../core/sheet/a1";
import type { Area } from "../../core/sheet/area";
import { throwMissing } from "../edit/type-cells";
import { officeCode } from "../failure/host-failure-of";
import { passing } from "../render/on-areas";
import { lookNow } from "./look";
import { sheetCalled } from "./our-sheets";
import { inExcelOrFail } from "./session";
import type { Session, Timers } from "./session";

/** Codes that Excel gives while another workbook is in front. */
const IN_THE_WAY = ["GeneralException", "InvalidSelection"];

/** Brings a sheet to the front and selects an area of it. A hidden sheet is made visible. See `OpenWorkbook.show`. */
export async function showSheet(timers: Timers, name: string, at: Area | null): Promise<void> {
  await inExcelOrFail(timers, "unchanged", async (session) => {
    const { id, state } = sheetCalled(await lookNow(session), name) ?? throwMissing(name);
    const bring = (activate: boolean): void => {
      const worksheet = session.workbook.worksheets.getItem(id);
      if (state !== "visible") worksheet.visibility = "Visible";
      if (activate) worksheet.activate();
      if (at !== null) passing(worksheet.getRange(areaToA1(at))).select();
    };
    await orOnceMore(session, () => bring(true), at === null ? null : () => bring(false));
  });
}

/** Selecting alone also brings a sheet to the front, and works where activating is refused. */
async function orOnceMore(session: Session, act: () => void, other: (() => void) | null): Promise<void> {
  act();
  try {
    await session.sync();
  } catch (error) {
    if (other === null || !IN_THE_WAY.includes(officeCode(error) ?? "")) throw error;
    other();
    await session.sync();
  }
}
