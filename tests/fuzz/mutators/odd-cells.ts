import { mutators, OPEN } from "../mutator";
import type { SheetName } from "../original";
import { withAttribute, withCells, columnOf } from "../xml-sheet";
import type { Mutator } from "../mutator";

const SHEETS: readonly SheetName[] = ["figures", "works", "guide"];

const TYPES = ["s", "str", "inlineStr", "b", "e", "d", "n", "x", "", "S"];
const ADDRESSES = ["F6", "A1", "F7", "XFD1048576", "XFE1", "F0", "f6", "$F$6", "6", "F", "ZZZZ9", "F6:G7", ""];
const ROWS = ["6", "7", "1", "0", "-1", "1048576", "1048577", "6.5", "x", "", "5e0"];
const INNER = [
  "<v>99999</v>",
  "<v>-1</v>",
  "<v>1.5</v>",
  "<v>x</v>",
  "<v>1</v><v>2</v>",
  "<is><t>甲</t></is>",
  "<is><t>甲</t></is><v>3</v>",
  "<f>1</f>",
  "<v><v>5</v></v>",
  "<v>0x10</v>",
  "<v>1,5</v>",
  "<v>１</v>",
  "<v>TRUE</v>",
  "<v>2024-03-05T10:00:00</v>",
  "文字",
  "<row/>",
];

/** Changes an attribute, or what stands inside, of a row or cell of a sheet. */
function somewhere(change: (sheet: SheetName, index: number) => Mutator["apply"]): Mutator["apply"] {
  return (draft, picks) => {
    const sheet = picks.of(SHEETS);
    const { rows } = draft.sheet(sheet);
    return change(sheet, picks.below(rows.length))(draft, picks);
  };
}

const cellWay = (
  way: (picks: Parameters<Mutator["apply"]>[1]) => readonly [name: string, value: string | null] | string,
): Mutator["apply"] =>
  somewhere((sheet, index) => (draft, picks) => {
    const { rows } = draft.sheet(sheet);
    const row = rows[index]!;
    if (row.cells.length === 0) return false;
    const cell = picks.of(row.cells);
    const to = way(picks);
    const changed = typeof to === "string" ? { ...cell, inner: to } : withAttribute(cell, to[0], to[1]);
    draft.setRows(
      sheet,
      rows.map((each) =>
        each === row
          ? withCells(
              row,
              row.cells.map((other) => (other === cell ? changed : other)),
            )
          : each,
      ),
    );
    return true;
  });

/** Cells and rows as no program should write them. */
export const ODD_CELL_MUTATORS = mutators("cells", 0.8, OPEN, {
  改格的类型: cellWay((picks) => ["t", picks.of([...TYPES, null])]),
  改格的地址: cellWay((picks) => ["r", picks.of([...ADDRESSES, null])]),
  改格的格式: cellWay((picks) => ["s", picks.of(["0", "68", "28", "1", "99999", "-1", "x", ""])]),
  改格的内容: cellWay((picks) => picks.of(INNER)),
  文字编号越界: cellWay((picks) => `<v>${picks.of([832, 831, 0, 1e9])}</v>`),
  改行号: somewhere((sheet, index) => (draft, picks) => {
    const number = picks.of([...ROWS, null]);
    const { rows } = draft.sheet(sheet);
    draft.setRows(
      sheet,
      rows.map(({ attributes, cells, key, source }, at) => {
        if (at !== index) return source === undefined ? { attributes, cells, key } : { attributes, cells, key, source };
        const changed = new Map(attributes);
        if (number === null) changed.delete("r");
        else changed.set("r", number);
        return { attributes: changed, cells, key };
      }),
    );
    return true;
  }),
  格重复: somewhere((sheet, index) => (draft, picks) => {
    const { rows } = draft.sheet(sheet);
    const row = rows[index]!;
    const numbers = row.cells.filter((cell) => columnOf(cell) !== "");
    if (numbers.length === 0) return false;
    const cell = picks.of(numbers);
    draft.setRows(
      sheet,
      rows.map((each) =>
        each === row ? withCells(row, [...row.cells, { ...withAttribute(cell, "t", null), inner: "<v>5</v>" }]) : each,
      ),
    );
    return true;
  }),
  行重复: somewhere((sheet, index) => (draft) => {
    const { rows } = draft.sheet(sheet);
    draft.setRows(sheet, [...rows.slice(0, index + 1), ...rows.slice(index)]);
    return true;
  }),
  行套行: somewhere((sheet, index) => (draft) => {
    const { rows } = draft.sheet(sheet);
    const row = rows[index]!;
    const [first] = row.cells;
    if (first === undefined) return false;
    draft.setRows(
      sheet,
      rows.map((each) =>
        each === row
          ? withCells(row, [
              { ...first, inner: `${first.inner}<row r="6"><c r="F6"><v>31337</v></c></row>` },
              ...row.cells.slice(1),
            ])
          : each,
      ),
    );
    return true;
  }),
});
