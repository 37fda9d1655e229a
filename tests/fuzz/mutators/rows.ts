import type { Draft } from "../draft";
import { mutators, TOLD, VALUES_STAND, type Mutator } from "../mutator";
import type { Picks } from "../picks";
import { columnOf, placedAt, withAttribute, withCells, type XmlCell, type XmlRow } from "../xml-sheet";

type TableSheet = "figures" | "works";

/** A sheet and the places in it of the rows that ask for something, each key once. */
function table(
  draft: Draft,
  picks: Picks,
): { readonly sheet: TableSheet; readonly rows: readonly XmlRow[]; readonly keyed: readonly number[] } {
  const sheet = picks.of(["figures", "works"] as const);
  const { rows } = draft.sheet(sheet);
  const times = new Map<string, number>();
  for (const { key } of rows) if (key !== null) times.set(key, (times.get(key) ?? 0) + 1);
  const keyed = rows.flatMap(({ key }, index) => (key !== null && times.get(key) === 1 ? [index] : []));
  return { sheet, rows, keyed };
}

/** A column right of both tables. */
const SCRATCH = "AC";
/** Where the row of heads stands among the rows of both tables. */
const HEAD = 3;

const numberOf = ({ attributes }: XmlRow): number => Number(attributes.get("r"));

/** The names of the values of a row. */
function valuesOfRow(draft: Draft, key: string): readonly string[] {
  return [...draft.original.values.keys()].filter(
    (name) => name === key || name === `${key}#note` || (/^\d+$/.test(key) && name.startsWith(`${key}.`)),
  );
}

/** Changes the cell in column A, which holds the key. */
function withKeyCell(row: XmlRow, change: (cell: XmlCell) => XmlCell): XmlRow {
  return withCells(
    row,
    row.cells.map((cell) => (columnOf(cell) === "A" ? change(cell) : cell)),
  );
}

function replaced(rows: readonly XmlRow[], changes: ReadonlyMap<number, XmlRow | null>): readonly XmlRow[] {
  return rows.flatMap((row, index) => {
    const changed = changes.get(index);
    return changed === undefined ? [row] : changed === null ? [] : [changed];
  });
}

/** Two different rows that ask for something. */
function two(
  draft: Draft,
  picks: Picks,
): (ReturnType<typeof table> & { readonly pair: readonly [number, number] }) | null {
  const found = table(draft, picks);
  if (found.keyed.length < 2) return null;
  const at = picks.below(found.keyed.length);
  const by = 1 + picks.below(found.keyed.length - 1);
  return { ...found, pair: [found.keyed[at]!, found.keyed[(at + by) % found.keyed.length]!] };
}

function lettersOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : lettersOf(Math.floor(index / 26) - 1) + lettersOf(index % 26);
}

function indexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Moves the cells of all rows; null takes a cell away. */
function movedColumns(row: XmlRow, to: (column: number) => number | null): XmlRow {
  const cells = row.cells.flatMap((cell) => {
    const column = to(indexOf(columnOf(cell)));
    return column === null ? [] : [withAttribute(cell, "r", lettersOf(column) + numberOf(row))];
  });
  return withCells(
    row,
    [...cells].sort((left, right) => indexOf(columnOf(left)) - indexOf(columnOf(right))),
  );
}

const textCell = (address: string, text: string): XmlCell => ({
  attributes: new Map([
    ["r", address],
    ["t", "str"],
  ]),
  inner: `<v>${text}</v>`,
});

/** Rows and columns that are moved as people move them; what is read stays. */
const MOVED = mutators("rows", 1.2, VALUES_STAND, {
  整行对调: (draft, picks) => {
    const found = two(draft, picks);
    if (found === null) return false;
    const {
      sheet,
      rows,
      pair: [one, other],
    } = found;
    draft.setRows(
      sheet,
      replaced(
        rows,
        new Map([
          [one, placedAt(rows[other]!, numberOf(rows[one]!))],
          [other, placedAt(rows[one]!, numberOf(rows[other]!))],
        ]),
      ),
    );
    return true;
  },
  插入空行: (draft, picks) => {
    const { sheet, rows } = table(draft, picks);
    const from = 1 + picks.below(rows.length);
    const by = 1 + picks.below(3);
    draft.setRows(
      sheet,
      rows.map((row) => (numberOf(row) >= from ? placedAt(row, numberOf(row) + by) : row)),
    );
    return true;
  },
  同一行重复: (draft, picks) => {
    const { sheet, rows, keyed } = table(draft, picks);
    if (keyed.length === 0) return false;
    const last = Math.max(...rows.map(numberOf));
    draft.setRows(sheet, [...rows, placedAt(rows[picks.of(keyed)]!, last + 1 + picks.below(4))]);
    return true;
  },
  表外草稿: (draft, picks) => {
    const { sheet, rows } = table(draft, picks);
    const last = Math.max(...rows.map(numberOf));
    if (rows.some(({ cells }) => cells.some((cell) => columnOf(cell) === SCRATCH))) return false;
    const text = picks.of(["合计", "19-1.num", "7", "本期累计", "2024-03", "卡若区"]);
    const right = rows.map((row) =>
      numberOf(row) % 7 === 5 ? withCells(row, [...row.cells, textCell(`${SCRATCH}${numberOf(row)}`, text)]) : row,
    );
    const below: XmlRow = {
      attributes: new Map([["r", String(last + 3)]]),
      cells: [textCell(`C${last + 3}`, "草稿"), { attributes: new Map([["r", `F${last + 3}`]]), inner: "<v>42</v>" }],
      key: null,
    };
    draft.setRows(sheet, [...right, below]);
    return true;
  },
});

/** Columns that are moved. */
const MOVED_COLUMNS = mutators("columns", 1.2, VALUES_STAND, {
  插入空列: (draft, picks) => {
    const { sheet, rows } = table(draft, picks);
    const from = 1 + picks.below(10);
    draft.setRows(
      sheet,
      rows.map((row) => movedColumns(row, (column) => (column >= from ? column + 1 : column))),
    );
    return true;
  },
  两列对调: (draft, picks) => {
    const { sheet, rows } = table(draft, picks);
    const [one, other] = [1 + picks.below(12), 1 + picks.below(12)];
    if (one === other) return false;
    draft.setRows(
      sheet,
      rows.map((row) => movedColumns(row, (column) => (column === one ? other : column === other ? one : column))),
    );
    return true;
  },
});

function drop(least: number, most: number): Mutator["apply"] {
  return (draft, picks) => {
    const { sheet, rows, keyed } = table(draft, picks);
    if (keyed.length === 0) return false;
    const from = picks.below(keyed.length);
    const gone = keyed.slice(from, from + least + picks.below(most - least + 1));
    for (const index of gone) for (const name of valuesOfRow(draft, rows[index]!.key!)) draft.declare(name, undefined);
    draft.setRows(sheet, replaced(rows, new Map(gone.map((index) => [index, null]))));
    return true;
  };
}

/** What no longer holds together: something is found, or the file is refused. */
const TORN = mutators(
  "rows",
  0.7,
  (expect) => {
    TOLD(expect);
    expect.mayBeRefused = true;
  },
  {
    删一行: drop(1, 1),
    删几行: drop(2, 30),
    改编码: (draft, picks) => {
      const { sheet, rows, keyed } = table(draft, picks);
      if (keyed.length === 0) return false;
      const index = picks.of(keyed);
      const text = picks.of(["99-9.num", "19-1.den", "200", "3", "", "x"]);
      if (text === rows[index]!.key) return false;
      draft.expect.loose = true;
      draft.setRows(
        sheet,
        replaced(
          rows,
          new Map([[index, withKeyCell(rows[index]!, (cell) => textCell(cell.attributes.get("r")!, text))]]),
        ),
      );
      return true;
    },
    内容对调而编码不动: (draft, picks) => {
      const found = two(draft, picks);
      if (found === null) return false;
      const {
        sheet,
        rows,
        pair: [one, other],
      } = found;
      const contents = (to: XmlRow, from: XmlRow): XmlRow =>
        withCells(to, [
          ...to.cells.filter((cell) => columnOf(cell) === "A"),
          ...placedAt(from, numberOf(to)).cells.filter((cell) => columnOf(cell) !== "A"),
        ]);
      draft.expect.loose = true;
      draft.setRows(
        sheet,
        replaced(
          rows,
          new Map([
            [one, contents(rows[one]!, rows[other]!)],
            [other, contents(rows[other]!, rows[one]!)],
          ]),
        ),
      );
      return true;
    },
    同一行重复而数不同: (draft, picks) => {
      const { rows } = draft.sheet("figures");
      const keyed = rows.flatMap(({ key, cells }, index) =>
        key !== null && cells.some((cell) => columnOf(cell) === "F") ? [index] : [],
      );
      if (keyed.length === 0) return false;
      const row = rows[picks.of(keyed)]!;
      const last = Math.max(...rows.map(numberOf));
      const copy = placedAt(row, last + 1);
      const cells = copy.cells.map((cell) =>
        columnOf(cell) === "F"
          ? { ...withAttribute(cell, "t", null), inner: `<v>${900_000 + picks.below(1000)}.25</v>` }
          : cell,
      );
      draft.setRows("figures", [...rows, withCells(copy, cells)]);
      return true;
    },
  },
);

/** Columns or heads that are gone: what is missing must be told of. */
const CUT = mutators(
  "columns",
  0.6,
  (expect) => {
    expect.otherFindings = true;
    expect.mayBeRefused = true;
    expect.loose = true;
  },
  {
    删一列: (draft, picks) => {
      const { sheet, rows } = table(draft, picks);
      const gone = picks.below(14);
      draft.setRows(
        sheet,
        rows.map((row) =>
          movedColumns(row, (column) => (column === gone ? null : column > gone ? column - 1 : column)),
        ),
      );
      return true;
    },
    改表头: (draft, picks) => {
      const { sheet, rows } = table(draft, picks);
      const cells = rows[HEAD]!.cells;
      if (cells.length === 0) return false;
      const changed = picks.of(cells);
      const text = picks.of(["备注", "", "本期累计", "工作状态"]);
      draft.setRows(
        sheet,
        replaced(
          rows,
          new Map([
            [
              HEAD,
              withCells(
                rows[HEAD]!,
                cells.map((cell) => (cell === changed ? textCell(cell.attributes.get("r")!, text) : cell)),
              ),
            ],
          ]),
        ),
      );
      return true;
    },
  },
);

/** What is done to whole rows and columns. */
export const ROW_MUTATORS = [...MOVED, ...MOVED_COLUMNS, ...TORN, ...CUT];
