import type { AddressOf } from "../../expression/print-formula";
import type { FieldKey, Reference } from "../../model/expression";
import { toA1 } from "../../sheet/a1";
import type { SheetBuilder } from "../../sheet/sheet-builder";

/** The sheets of a form that hold cells which formulas look at. */
export type FormSheet = "guide" | "figures" | "works";

/** A form's sheets while they are being laid down. */
export type FormBuilders = Readonly<Record<FormSheet, SheetBuilder>>;

/** Where the cells of a form's sheets stand. */
export type FormPlaces = Readonly<Record<FormSheet, Pick<SheetBuilder, "cellOf" | "referenceTo">>>;

/** Keys of the cells of a row of 指标数据; the entry cell has the figure's own key. */
export const figureCell = {
  note: (key: FieldKey) => `${key}#note`,
  previous: (key: FieldKey, monthsAgo: number) => `${key}#previous${monthsAgo}`,
  ratio: (measure: string) => `${measure}#ratio`,
  verdict: (row: string) => `${row}#verdict`,
  share: (row: string) => `${row}#share`,
  tally: (row: string) => `${row}#tally`,
} as const;

/** Keys of the cells of a row of 工作开展情况. */
export const workCell = {
  field: (clause: number, field: string) => `${clause}.${field}`,
  previous: (clause: number, field: string) => `${clause}#previous-${field}`,
} as const;

/** Key of the cell of 完成上报日期. */
export const SUBMITTED_KEY = "submitted";

/** Where a rule's cell stands in a form. */
export function fieldOf(reference: Reference): { readonly sheet: FormSheet; readonly key: string } {
  switch (reference.of) {
    case "figure":
      return { sheet: "figures", key: reference.key };
    case "previous":
      return { sheet: "figures", key: figureCell.previous(reference.key, reference.monthsAgo) };
    case "note":
      return { sheet: "figures", key: figureCell.note(reference.key) };
    case "ratio":
      return { sheet: "figures", key: figureCell.ratio(reference.measure) };
    case "work":
      return { sheet: "works", key: workCell.field(reference.clause, reference.field) };
    case "previousWork":
      return { sheet: "works", key: workCell.previous(reference.clause, reference.field) };
    case "submitted":
      return { sheet: "guide", key: SUBMITTED_KEY };
  }
}

/** Addresses as formulas of one of the sheets write them. */
export function addressIn(places: FormPlaces, here: FormSheet): AddressOf {
  return (reference) => {
    const { sheet, key } = fieldOf(reference);
    return sheet === here ? toA1(places[sheet].cellOf(key)) : places[sheet].referenceTo(key);
  };
}
