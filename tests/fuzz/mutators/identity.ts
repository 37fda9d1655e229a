import { PARTS } from "../../corpus/patch-package";
import type { Draft } from "../draft";
import { mutators, TOLD, VALUES_STAND, type Mutator } from "../mutator";
import { OTHER_UNIT } from "../original";
import { escaped } from "../xml-sheet";

type Field = "unit" | "period" | "revision" | "submitted";

/** The cell of 填报说明 that a defined name leads to. */
function cellOf(draft: Draft, field: Field): string {
  const [, column = "", row = ""] = new RegExp(`shian_${field}">'填报说明'!\\$([A-Z])\\$(\\d+)`).exec(
    draft.original.pieces.get(PARTS.workbook)!.text,
  )!;
  return column + row;
}

function sayInCell(draft: Draft, field: Field, text: string): boolean {
  const cell = cellOf(draft, field);
  if (draft.cell("guide", cell) === undefined) return false;
  draft.putCell("guide", cell, new Map([["t", "str"]]), `<v>${escaped(text)}</v>`);
  return true;
}

function sayInProperties(draft: Draft, field: Field, text: string): boolean {
  const properties = draft.text(PARTS.properties);
  const changed = properties.replace(
    new RegExp(`(name="shian_${field}"><vt:lpwstr>)[^<]*`),
    (_, head: string) => head + escaped(text),
  );
  draft.put(PARTS.properties, changed);
  return changed !== properties;
}

/** Says it in the cell and in the properties alike. */
function says(
  field: Exclude<Field, "submitted">,
  texts: readonly string[],
  read: (text: string) => string | number,
): Mutator["apply"] {
  return (draft, picks) => {
    const text = picks.of(texts);
    if (!sayInCell(draft, field, text)) return false;
    sayInProperties(draft, field, text);
    draft.declare(field, read(text));
    return true;
  };
}

/** Whose return it is said to be differs between the places that say it, or it is nobody's. */
const IN_DOUBT = mutators(
  "values",
  0.7,
  (expect) => {
    TOLD(expect);
    expect.mayBeRefused = true;
  },
  {
    只改格里的单位: (draft, picks) => sayInCell(draft, "unit", picks.of([OTHER_UNIT, "某某县", "x"])),
    只改格里的月份: (draft, picks) =>
      sayInCell(draft, "period", picks.of(["2024-02", "2024-04", "2024年13月", "三月"])),
    只改属性里的月份: (draft, picks) => sayInProperties(draft, "period", picks.of(["2024-02", "2023-03", "x"])),
    只改属性里的单位: (draft, picks) => sayInProperties(draft, "unit", picks.of([OTHER_UNIT, "某某县"])),
    改成没有的单位: (draft, picks) => {
      const text = picks.of(["某某县", "__proto__", "卡若区卡若区", "昌都市"]);
      return sayInCell(draft, "unit", text) && sayInProperties(draft, "unit", text);
    },
  },
);

/** Whose return it is, of what month, in what revision, said otherwise everywhere alike. */
const SAID_ALIKE = mutators("values", 0.7, VALUES_STAND, {
  改报月: says("period", ["2024-02", "2024-04"], String),
  改修订次数: says("revision", ["2", "3"], Number),
  改成别的单位: (draft) => {
    if (!sayInCell(draft, "unit", OTHER_UNIT)) return false;
    sayInProperties(draft, "unit", OTHER_UNIT);
    draft.declare("unit", OTHER_UNIT);
    // Of a county the same is asked as of another one.
    if (draft.original.unit !== "卡若区") {
      draft.expect.loose = true;
      draft.expect.mayBeRefused = true;
    }
    return true;
  },
  改上报日期: (draft, picks) => {
    const days = picks.below(20);
    const cell = cellOf(draft, "submitted");
    if (draft.cell("guide", cell) === undefined) return false;
    draft.putCell("guide", cell, new Map(), `<v>${45352 + days}</v>`);
    draft.declare("submitted", `2024-03-${String(1 + days).padStart(2, "0")}`);
    return true;
  },
  清空上报日期: (draft, picks) => {
    const cell = cellOf(draft, "submitted");
    if (draft.cell("guide", cell) === undefined) return false;
    const text = picks.of(["", "昨天", "2024-13-40"]);
    draft.putCell("guide", cell, new Map([["t", "str"]]), `<v>${text}</v>`);
    draft.declare("submitted", null, true);
    return true;
  },
});

/** What changes who says it. */
export const IDENTITY_MUTATORS = [...IN_DOUBT, ...SAID_ALIKE];
