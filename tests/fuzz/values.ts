import type { CellScalar } from "../../src/core/model/expression";
import type { CellLocation, UnitReturn } from "../../src/core/model/unit-return";

/** One value that a return holds, and the cell that it was read from; null for what belongs to the file as a whole. */
export interface ReadValue {
  readonly value: CellScalar;
  readonly location: CellLocation | null;
  /** Read as a day, whatever way it is written. */
  readonly isDate: boolean;
}

/** Everything that counts in a return, by name: figures by their key, their notes as `key#note`, `clause.field`, and whose return of what month it is. */
export function valuesOf(unitReturn: UnitReturn, isDate: (key: string) => boolean): ReadonlyMap<string, ReadValue> {
  const values = new Map<string, ReadValue>();
  for (const name of ["unit", "period", "revision", "submitted"] as const)
    values.set(name, { value: unitReturn[name], location: null, isDate: name === "submitted" });
  for (const { key, value, location, note, noteLocation } of unitReturn.figures.values()) {
    values.set(key, { value, location, isDate: isDate(key) });
    values.set(noteName(key), { value: note, location: noteLocation, isDate: false });
  }
  for (const { clause, fields, locations } of unitReturn.works.values()) {
    for (const field of Object.keys(fields) as (keyof typeof fields)[])
      values.set(`${clause}.${field}`, {
        value: fields[field],
        location: locations[field],
        isDate: field === "evidenceDate",
      });
  }
  return values;
}

/** The name of a figure's note. */
export function noteName(key: string): string {
  return `${key}#note`;
}

/** The key of the row that a value stands in. */
export function rowKeyOf(name: string): string {
  return /^\d+\.[a-z]+$/i.test(name) ? name.split(".")[0]! : name.replace("#note", "");
}

/** Whether two values are the same; undefined is a value that is not there. */
export function sameValue(left: CellScalar | undefined, right: CellScalar | undefined): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
