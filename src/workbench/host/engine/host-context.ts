import type { Area } from "../../../core/sheet/area";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { EventQueue } from "./event-queue";

/** Who made a change. */
export type Doer = "add-in" | "user";

/** A workbook the add-in asked Excel to open. */
export interface CreatedWorkbook {
  readonly id: string;
  readonly base64: string;
  opened: boolean;
}

/** What the classes may use of the host. */
export interface HostContext {
  readonly workbook: Workbook;
  /** ExcelApi sets this Excel has, up to this one. */
  readonly api: string;
  readonly events: EventQueue;
  /** Cells whose formula nobody computed and that were read all the same, as `Sheet!A1`. */
  readonly staleReads: string[];
  readonly created: CreatedWorkbook[];
  /** The code with which a new workbook is refused; null: it opens. */
  readonly refuseCreate: string | null;
  /** How often the workbook was saved, with which behaviour. */
  readonly saves: string[];
  closed: boolean;
  doer: Doer;
  /** Says that contents changed; formulas are brought up to date before the next read, at the latest when the request ends. */
  changed: (sheet: Sheet, area: Area | null) => void;
  /** Tells `workbook.onSelectionChanged`. */
  onSelection: () => void;
  /** Brings formulas up to date. */
  settle: () => void;
}
