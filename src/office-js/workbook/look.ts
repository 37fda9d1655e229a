import { asked } from "./asked";
import type { Session } from "./session";

/** A worksheet as it is found. */
export interface SheetLook {
  readonly id: string;
  readonly title: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  readonly protection: Excel.WorksheetProtectionOptions;
}

/** A name of the workbook as it is found. */
export interface NameLook {
  readonly name: string;
  readonly formula: string;
}

/** The workbook as it is found: sheets in order, the one in front, names, custom properties. */
export interface WorkbookLook {
  readonly sheets: readonly SheetLook[];
  readonly front: string;
  /** Sheets can be neither added nor renamed. */
  readonly structureLocked: boolean;
  /** By lower-case name. */
  readonly names: ReadonlyMap<string, NameLook>;
  readonly properties: ReadonlyMap<string, string>;
}

/** Asks for everything; what comes back is to be called after the sync. */
export function askLook({ workbook }: Session): () => WorkbookLook {
  const { worksheets, names } = workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected,items/protection/options");
  names.load("items/name,items/formula,items/scope");
  const front = asked(worksheets.getActiveWorksheet(), "id");
  workbook.protection.load("protected");
  workbook.properties.custom.load("items/key,items/value");
  return () => ({
    sheets: worksheets.items.map(sheetLook),
    front: front.id,
    structureLocked: workbook.protection.protected,
    names: new Map(
      names.items
        .filter(({ scope }) => scope === "Workbook")
        .map(({ name, formula }) => [name.toLowerCase(), { name, formula: String(formula) }]),
    ),
    properties: new Map(workbook.properties.custom.items.map(({ key, value }) => [key, String(value)])),
  });
}

/** Looks at the workbook in one sync. */
export async function lookNow(session: Session): Promise<WorkbookLook> {
  const look = askLook(session);
  await session.sync();
  return look();
}

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function sheetLook({ id, name, visibility, protection }: Excel.Worksheet): SheetLook {
  return {
    id,
    title: name,
    state: STATES[visibility],
    protected: protection.protected,
    protection: protection.options,
  };
}
