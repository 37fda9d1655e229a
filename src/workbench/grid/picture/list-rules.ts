import type { ISheetDataValidationRule } from "@univerjs/core";
import { areaToA1 } from "../../../core/sheet/a1";
import type { Area } from "../../../core/sheet/area";
import { choicesOfRule } from "../../entry/choices";
import { cellsOf, intersection } from "../../host/model/geometry";
import type { Validation } from "../../host/model/parts";
import type { Sheet } from "../../host/model/sheet";
import { univerRange } from "./univer-range";

/** Univer's words for an arrow in the cell, and for rules that only tell. */
const ARROW = 1;
const ONLY_TELLS = 0;
/** A reference that moves along with the cell. */
const RELATIVE = /(?<![$A-Z0-9'])\$?[A-Z]{1,3}\d|(?<![$A-Z])[A-Z]{1,3}\$?\d/i;

/** The lists of choices within an area, for Univer's dropdowns. Each is named by all there is to it. */
export function listRules(sheet: Sheet, shown: Area): readonly ISheetDataValidationRule[] {
  return sheet.validations.flatMap((rule) => {
    if (rule.type !== "List" || !rule.inCellDropDown) return [];
    const areas = rule.areas.flatMap((area) => intersection(area, shown) ?? []);
    const apart = typeof rule.formula1 === "string" && rule.formula1.startsWith("=") && RELATIVE.test(rule.formula1);
    const groups = apart
      ? areas.flatMap((area) => [...cellsOf(area)].map((at) => [{ ...at, rows: 1, columns: 1 }]))
      : [areas];
    return groups.flatMap((group) => listRule(sheet, rule, group));
  });
}

function listRule(sheet: Sheet, rule: Validation, areas: readonly Area[]): readonly ISheetDataValidationRule[] {
  const [first] = areas;
  const choices = first === undefined ? null : choicesOfRule(sheet, rule, first);
  if (choices === null) return [];
  const formula1 = JSON.stringify(choices);
  return [
    {
      uid: `${areas.map(areaToA1).join()} ${formula1}`,
      type: "list",
      formula1,
      ranges: areas.map(univerRange),
      renderMode: ARROW,
      allowBlank: true,
      showErrorMessage: false,
      errorStyle: ONLY_TELLS,
      showInputMessage: false,
    },
  ];
}
