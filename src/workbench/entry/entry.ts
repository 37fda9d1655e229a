import type { Cell } from "../../core/sheet/area";
import type { CellValue } from "../host/model/cell";
import type { Validation } from "../host/model/parts";
import type { Sheet } from "../host/model/sheet";

/** A value that is about to stand in a cell with a rule. */
export interface Entry {
  readonly sheet: Sheet;
  readonly at: Cell;
  readonly rule: Validation;
  readonly value: CellValue;
}
