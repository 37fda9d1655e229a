import type { Area } from "../../../core/sheet/area";
import { HostError } from "../engine/host-error";
import { stylesIn } from "./styles";
import type { ProtectionOptions } from "../model/parts";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

/** Refuses to write into locked cells of a protected sheet. */
export function guardContents(sheet: Sheet, areas: readonly Area[]): void {
  if (sheet.protection === null) return;
  for (const area of areas)
    for (const style of stylesIn(sheet, area)) if (style.locked) throw new HostError("AccessDenied");
}

/** Refuses what protection of the sheet does not allow; null: nothing allows it. */
export function guardSheet(sheet: Sheet, permission: Permission | null): void {
  if (sheet.protection === null) return;
  if (permission === null || !sheet.protection.options[permission]) throw new HostError("AccessDenied");
}

/** Refuses to add, remove, rename, move or hide sheets where the workbook's structure is protected. */
export function guardStructure(workbook: Workbook): void {
  if (workbook.structureProtected) throw new HostError("AccessDenied");
}
