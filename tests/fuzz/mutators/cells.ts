import type { Draft } from "../draft";
import { mutators, SAME } from "../mutator";
import type { SheetName } from "../original";
import type { Picks } from "../picks";
import { columnOf, withAttribute, withCells, type XmlCell, type XmlRow } from "../xml-sheet";

const SHEETS: readonly SheetName[] = ["figures", "works", "guide"];

/** Changes the cells of some rows that a test finds fit, one row or every third; false where there are none. */
function eachCell(draft: Draft, picks: Picks, change: (cell: XmlCell) => XmlCell | null): boolean {
  const sheet = picks.of(SHEETS);
  const { rows } = draft.sheet(sheet);
  const first = picks.below(rows.length);
  const step = picks.below(2) === 0 ? rows.length : 3;
  let changed = false;
  const next = rows.map((row, index) => {
    if (index < first || (index - first) % step !== 0) return row;
    const cells = row.cells.map((cell) => {
      const other = change(cell);
      changed = changed || other !== null;
      return other ?? cell;
    });
    return withCells(row, cells);
  });
  if (changed) draft.setRows(sheet, next);
  return changed;
}

/** Changes one row that fits. */
function oneRow(
  draft: Draft,
  picks: Picks,
  fits: (row: XmlRow, index: number, rows: readonly XmlRow[]) => boolean,
  change: (row: XmlRow) => XmlRow,
): boolean {
  const sheet = picks.of(SHEETS);
  const { rows } = draft.sheet(sheet);
  const fitting = rows.filter(fits);
  if (fitting.length === 0) return false;
  const row = picks.of(fitting);
  draft.setRows(
    sheet,
    rows.map((each) => (each === row ? change(each) : each)),
  );
  return true;
}

const innerOf = (si: string): string => si.replace(/^<si>|<\/si>$/g, "");
const plainOf = (si: string): string | undefined =>
  /^<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>$/.exec(si)?.[1];
const isNumber = ({ attributes, inner }: XmlCell): boolean => !attributes.has("t") && /^<v>[\d.]+<\/v>$/.test(inner);

/** Points one cell to an entry of its own at the end of the table of texts. */
function ownEntry(draft: Draft, picks: Picks, rewrite: (plain: string) => string | null): boolean {
  let done = false;
  return eachCell(draft, picks, (cell) => {
    const plain = done ? undefined : plainOf(draft.sharedOf(cell) ?? "");
    const si = plain === undefined || plain === "" ? null : rewrite(plain);
    if (si === null) return null;
    done = true;
    return { ...cell, inner: `<v>${draft.table().push(si) - 1}</v>` };
  });
}

/** Cuts text where no reference is cut in two. */
function halves(plain: string): readonly [string, string] | null {
  const characters = plain.match(/&[^;]+;|[\uD800-\uDBFF][\uDC00-\uDFFF]|./gsu);
  if (characters === null || characters.length < 2) return null;
  const middle = Math.floor(characters.length / 2);
  return [characters.slice(0, middle).join(""), characters.slice(middle).join("")];
}

/** How many cells of a row stand where they would stand without an address. */
function inferable({ cells }: XmlRow): number {
  const other = cells.findIndex((cell, index) => columnOf(cell) !== "ABCDEFGHIJKLMNOPQ"[index]);
  return other < 0 ? cells.length : other;
}

const RUN = '<rPr><b/><sz val="11"/><rFont val="宋体"/></rPr>';
const preserved = (text: string): string => `<t xml:space="preserve">${text}</t>`;

/** Other ways to write the same cells. */
export const CELL_MUTATORS = mutators("cells", 1.3, SAME, {
  文字写在格内: (draft, picks) =>
    eachCell(draft, picks, (cell) => {
      const si = draft.sharedOf(cell);
      return si === undefined ? null : { ...withAttribute(cell, "t", "inlineStr"), inner: `<is>${innerOf(si)}</is>` };
    }),
  文字写作结果: (draft, picks) =>
    eachCell(draft, picks, (cell) => {
      const plain = plainOf(draft.sharedOf(cell) ?? "");
      return plain === undefined ? null : { ...withAttribute(cell, "t", "str"), inner: `<v>${plain}</v>` };
    }),
  文字另占一条: (draft, picks) => ownEntry(draft, picks, (plain) => `<si>${preserved(plain)}</si>`),
  分段格式: (draft, picks) =>
    ownEntry(draft, picks, (plain) => {
      const cut = halves(plain);
      return cut === null ? null : `<si><r>${preserved(cut[0])}</r><r>${RUN}${preserved(cut[1])}</r></si>`;
    }),
  注音: (draft, picks) =>
    ownEntry(
      draft,
      picks,
      (plain) =>
        `<si>${preserved(plain)}<rPh sb="0" eb="1"><t>ピン</t></rPh><phoneticPr fontId="0" type="noConversion"/></si>`,
    ),
  字符写作下划线编码: (draft, picks) =>
    ownEntry(draft, picks, (plain) => {
      const [first = ""] = plain;
      return /[\uD800-\uDFFF&_]/.test(first)
        ? null
        : `<si>${preserved(`_x${first.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_${plain.slice(1)}`)}</si>`;
    }),
  文字表换序: (draft, picks) => {
    const table = draft.table();
    const [one, other] = [picks.below(table.length), picks.below(table.length)];
    if (one === other) return false;
    [table[one], table[other]] = [table[other]!, table[one]!];
    const moved = new Map([
      [String(one), other],
      [String(other), one],
    ]);
    // 审核结果 refers to the table too, but nothing is read from it.
    for (const sheet of SHEETS) {
      const { rows } = draft.sheet(sheet);
      draft.setRows(
        sheet,
        rows.map((row) => {
          const indexOf = (cell: XmlCell): string =>
            cell.attributes.get("t") === "s" ? cell.inner.replace(/\D/g, "") : "";
          if (!row.cells.some((cell) => moved.has(indexOf(cell)))) return row;
          return withCells(
            row,
            row.cells.map((cell) =>
              moved.has(indexOf(cell)) ? { ...cell, inner: `<v>${moved.get(indexOf(cell))}</v>` } : cell,
            ),
          );
        }),
      );
    }
    return true;
  },
  数的写法: (draft, picks) => {
    const way = picks.of([
      (text: string) => Number(text).toExponential(),
      (text: string) => `${text}${text.includes(".") ? "0" : ".0"}`,
      (text: string) => ` ${text} `,
      (text: string) => `0${text}`,
      (text: string) => `${text}E+0`,
      (text: string) => `\n${text}\t`,
    ]);
    return eachCell(draft, picks, (cell) =>
      isNumber(cell) ? { ...cell, inner: `<v>${way(cell.inner.slice(3, -4))}</v>` } : null,
    );
  },
  写明数字类型: (draft, picks) =>
    eachCell(draft, picks, (cell) => (isNumber(cell) ? withAttribute(cell, "t", "n") : null)),
  不写格的地址: (draft, picks) =>
    oneRow(
      draft,
      picks,
      (row) => inferable(row) > 0,
      (row) =>
        withCells(
          row,
          row.cells.map((cell, index) => (index < inferable(row) ? withAttribute(cell, "r", null) : cell)),
        ),
    ),
  不写行号: (draft, picks) =>
    oneRow(
      draft,
      picks,
      ({ attributes, cells }, index, rows) =>
        cells.length > 0 &&
        index > 0 &&
        Number(rows[index - 1]!.attributes.get("r")) === Number(attributes.get("r")) - 1,
      ({ attributes, cells, key }) => ({
        attributes: new Map([...attributes].filter(([name]) => name !== "r")),
        cells,
        key,
      }),
    ),
  格的次序颠倒: (draft, picks) =>
    oneRow(
      draft,
      picks,
      ({ cells }) => cells.length > 1 && cells.every(({ attributes }) => attributes.has("r")),
      (row) => withCells(row, [...row.cells].reverse()),
    ),
  行的次序颠倒: (draft, picks) => {
    const sheet = picks.of(SHEETS);
    const { rows } = draft.sheet(sheet);
    if (rows.some(({ attributes }) => !attributes.has("r"))) return false;
    const from = picks.below(rows.length - 1);
    draft.setRows(sheet, [...rows.slice(0, from), ...rows.slice(from).reverse()]);
    return true;
  },
  行的属性: (draft, picks) => {
    const [name, value] = picks.of([
      ["spans", "1:3"],
      ["spans", "5:2"],
      ["hidden", "1"],
      ["outlineLevel", "7"],
      ["ht", "0"],
      ["s", "99999"],
      ["thickBot", "1"],
    ] as const);
    return oneRow(
      draft,
      picks,
      () => true,
      ({ attributes, cells, key }) => ({ attributes: new Map([...attributes, [name, value]]), cells, key }),
    );
  },
  格的属性: (draft, picks) => {
    const [name, value] = picks.of([
      ["cm", "1"],
      ["vm", "2"],
      ["ph", "1"],
    ] as const);
    return eachCell(draft, picks, (cell) => withAttribute(cell, name, value));
  },
  去掉格式: (draft, picks) =>
    eachCell(draft, picks, (cell) =>
      cell.attributes.has("s") && !/^<v>4\d{4}<\/v>$/.test(cell.inner) ? withAttribute(cell, "s", null) : null,
    ),
  格的扩展: (draft, picks) =>
    eachCell(draft, picks, (cell) =>
      cell.inner === "" ? null : { ...cell, inner: `${cell.inner}<extLst><ext uri="{x}"><q>999</q></ext></extLst>` },
    ),
  空格写开: (draft, picks) => eachCell(draft, picks, (cell) => (cell.inner === "" ? { ...cell, inner: " " } : null)),
  范围不实: (draft, picks) => {
    const sheet = picks.of(SHEETS);
    const parts = draft.sheet(sheet);
    const by = picks.of(['<dimension ref="A1"/>', '<dimension ref="A1:XFD1048576"/>', '<dimension ref="x"/>', ""]);
    const head = parts.head.replace(/<dimension [^>]*\/>/, by);
    if (head === parts.head) return false;
    draft.setSheet(sheet, { ...parts, head });
    return true;
  },
  其他设置: (draft, picks) => {
    const sheet = picks.of(SHEETS);
    const parts = draft.sheet(sheet);
    const tail = picks.of([
      parts.tail.replace(/<mergeCells.*?<\/mergeCells>/s, ""),
      parts.tail.replace(/<dataValidations.*?<\/dataValidations>/s, ""),
      parts.tail.replace(/<sheetProtection [^>]*\/>/, ""),
      parts.tail.replace(
        "</worksheet>",
        '<extLst><ext uri="{y}"><row r="6"><c r="F6"><v>31337</v></c></row></ext></extLst></worksheet>',
      ),
      parts.tail.replace("</worksheet>", "<legacyDrawing/></worksheet>"),
    ]);
    if (tail === parts.tail) return false;
    draft.setSheet(sheet, { ...parts, tail });
    return true;
  },
});
