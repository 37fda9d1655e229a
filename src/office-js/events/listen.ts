import type { CellsEdited, Selection, Stop } from "../../app/ports/open-workbook";
import { areaOfAddress } from "../workbook/addresses";
import type { LookMemory } from "../workbook/look-memory";
import { lookNow } from "../workbook/look";
import { inExcel, inExcelOrFail } from "../workbook/session";
import type { Timers } from "../workbook/session";
import type { OwnWriting } from "./own-writing";

/** What listening needs to know. */
export interface Listening {
  readonly timers: Timers;
  readonly memory: LookMemory;
  readonly own: OwnWriting;
}

/** Tells of cells that people changed here: neither of our own writing nor of what others change at the same time elsewhere. */
export async function listenToEdits(
  { timers, memory, own }: Listening,
  listener: (edited: CellsEdited) => void,
): Promise<Stop> {
  const hear = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const { address, changeType, source, triggerSource, worksheetId } = event;
    // Excel says whose change it was from ExcelApi 1.14 on.
    const ours = triggerSource === undefined ? own.isOurs(worksheetId, address) : triggerSource === "ThisLocalAddin";
    if (source === "Remote" || ours) return;
    const sheet = await sheetName(timers, memory, worksheetId);
    if (sheet === null) return;
    listener({ sheet, area: changeType === "RangeEdited" ? areaOfAddress(address) : null });
  };
  return subscribe(timers, memory, ({ onChanged }) => onChanged.add(hear));
}

/** Tells where people stand. */
export async function listenToSelection(
  { timers, memory }: Listening,
  listener: (selection: Selection) => void,
): Promise<Stop> {
  const hear = async ({ address, worksheetId }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const area = areaOfAddress(address);
    const sheet = area === null ? null : await sheetName(timers, memory, worksheetId);
    if (area !== null && sheet !== null) listener({ sheet, area });
  };
  return subscribe(timers, memory, ({ onSelectionChanged }) => onSelectionChanged.add(hear));
}

async function subscribe<Event>(
  timers: Timers,
  memory: LookMemory,
  add: (sheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlerResult<Event>,
): Promise<Stop> {
  const result = await inExcelOrFail(timers, "unchanged", async (session) => {
    const added = add(session.workbook.worksheets);
    memory.keep(await lookNow(session));
    return added;
  });
  return async () => {
    await Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
  };
}

/** Our name of the sheet that an event speaks of; looked up when the sheet is new; null when it is gone already. */
async function sheetName(timers: Timers, memory: LookMemory, id: string): Promise<string | null> {
  const known = memory.nameOf(id);
  if (known !== null) return known;
  try {
    await inExcel(timers, async (session) => memory.keep(await lookNow(session)));
  } catch {
    // Excel is busy; the next event comes.
    return null;
  }
  return memory.nameOf(id);
}
