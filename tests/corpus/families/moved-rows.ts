import { accepted, refused, returned, type CorpusFile, type Family } from "../corpus-file";
import { copyRow, cutTo, deleted, inserted, moveCells, pastedAsValues, sortRows, type Moved } from "../move-cells";
import { PARTS, replaceIn } from "../patch-package";
import { SheetXml, typed, withSheets, type SheetPart, type Typed } from "../sheet-xml";

const UNIT = "市公安局";
/** Kept from before somebody changed something. */
const CODE = "check-code-differs";
/** Said of the sheet as a whole. */
const FORM = "form-changed";
/** More than ten changes of a form are counted together in an eleventh line. */
const MANY = Array.from({ length: 11 }, () => FORM);

type Make = CorpusFile["make"];

const rows =
  (part: SheetPart, moved: Moved, cells: Readonly<Record<string, Typed>> = {}): Make =>
  ({ police }) =>
    typed(moveCells(police, part, { rows: moved }), part, cells);
const columns =
  (part: SheetPart, moved: Moved, cells: Readonly<Record<string, Typed>> = {}): Make =>
  ({ police }) =>
    typed(moveCells(police, part, { columns: moved }), part, cells);
const type =
  (part: SheetPart, cells: Readonly<Record<string, Typed>>): Make =>
  ({ police }) =>
    typed(police, part, cells);
/** A row put in and filled with a copy of the one above it. */
const doubled =
  (part: SheetPart, row: number, cells: Readonly<Record<string, Typed>> = {}): Make =>
  ({ police }) =>
    typed(copyRow(moveCells(police, part, { rows: inserted(row + 1) }), part, row, row + 1), part, cells);
/** Rows or columns hidden by their attributes. */
const hidden =
  (piece: RegExp, by: string): Make =>
  ({ police }) =>
    replaceIn(police, PARTS.figures, piece, by);
const isFirst = (column: number): boolean => column === 0;

/** Rows 6–10 of 指标数据 the other way round. */
const TURNED = [9, 8, 7, 6, 5];
const joined =
  (area: string, cells: Readonly<Record<string, Typed>> = {}): Make =>
  ({ police }) =>
    typed(
      replaceIn(police, PARTS.figures, "</mergeCells>", `<mergeCell ref="${area}"/></mergeCells>`),
      "figures",
      cells,
    );
const good = (name: string, make: Make, ...findings: readonly string[]): CorpusFile => ({
  name: `${name}.xlsx`,
  make,
  expect: accepted({ unit: UNIT, findings }),
});
const bad = (name: string, make: Make, says: RegExp): CorpusFile => ({
  name: `${name}.xlsx`,
  make,
  expect: refused("structure-changed", says),
});
/** The row of 45-2.lowest is nowhere; it was blank. */
const withoutLowest = (name: string, make: Make, ...findings: readonly string[]): CorpusFile => ({
  name: `${name}.xlsx`,
  make,
  expect: returned({
    unit: UNIT,
    findings: [CODE, "row-missing", ...findings],
    figures: { "45-2.lowest": undefined },
  }),
});

const ROWS: readonly CorpusFile[] = [
  good("行-插一空行", rows("figures", inserted(7)), FORM),
  good("行-插三空行", rows("figures", inserted(12, 3)), FORM),
  good("行-插在表头上面", rows("figures", inserted(2)), FORM),
  good("行-插在表头下面", rows("figures", inserted(4)), FORM),
  good(
    "行-插在两处",
    ({ police }) => moveCells(moveCells(police, "figures", { rows: inserted(16) }), "figures", { rows: inserted(7) }),
    FORM,
    FORM,
  ),
  good(
    "行-插一行写算式",
    rows("figures", inserted(7), { D8: "小计", F8: { attributes: "", inner: "<f>SUM(F6:F7)</f><v>16</v>" } }),
    FORM,
  ),
  good("行-插一行像键的数", rows("figures", inserted(7), { E8: "32-9.num", F8: 99 }), FORM),
  good("行-删条款行", rows("figures", deleted(4)), FORM),
  withoutLowest("行-删一项", rows("figures", deleted(15))),
  bad("行-删大半", rows("figures", deleted(5, 13)), /少了8行应填的内容.*请用下发的空白表/),
  bad("行-全删", rows("figures", deleted(4, 17)), /找不到「指标数据」的表格/),
  good("行-移到前面", rows("figures", cutTo(17, 5)), FORM),
  good("行-移到后面", rows("figures", cutTo(5, 16)), FORM),
  good("行-隐藏五行", ({ police }) => {
    const sheet = SheetXml.of(police, "figures");
    for (const row of TURNED) sheet.rows.set(row, { ...sheet.row(row), attributes: ' hidden="1"' });
    return withSheets(police, [["figures", sheet]]);
  }),
  // Sorting reads formulas as copied: those that look at other rows now look at wrong ones.
  good(
    "行-连键一起排序",
    ({ police }) => sortRows(police, "figures", 5, TURNED),
    FORM,
    ...["I10", "K10", "K7", "K9", "Q6", "Q7", "Q9"].map((cell) => `${FORM} 指标数据!${cell}`),
  ),
  good(
    "行-连键一起排序后粘成数值",
    ({ police }) => sortRows(pastedAsValues(police, "figures"), "figures", 5, TURNED),
    ...MANY,
  ),
  bad(
    "行-漏了键列排序",
    ({ police }) => sortRows(police, "figures", 5, TURNED, (column) => !isFirst(column)),
    /第6行原属「食品安全违法案件立案率：立案数」，所印项目却是「.*败诉案件数」.*隐藏的A列/,
  ),
  bad(
    "行-只排了键列",
    ({ police }) => sortRows(police, "figures", 5, TURNED, isFirst),
    /第6行原属「.*败诉案件数」，所印项目却是「.*立案数」/,
  ),
  good("行-抄一行相同", doubled("figures", 11), FORM),
  {
    name: "行-抄一行改了数.xlsx",
    make: doubled("figures", 11, { F13: 16 }),
    expect: returned({ unit: UNIT, findings: [FORM, "key-repeated 指标数据!F13"] }),
  },
  {
    name: "行-抄一行改了说明.xlsx",
    make: doubled("figures", 11, { J13: "另一种说法" }),
    expect: returned({ unit: UNIT, findings: [FORM, "key-repeated 指标数据!F13"] }),
  },
  good("行-表下抄一行相同", ({ police }) => copyRow(police, "figures", 11, 29)),
  {
    name: "行-表下抄一行改了数.xlsx",
    make: ({ police }) => typed(copyRow(police, "figures", 11, 29), "figures", { F30: 16 }),
    expect: returned({ unit: UNIT, findings: ["key-repeated 指标数据!F30"] }),
  },
  good("行-一万空白有格式", ({ police }) =>
    replaceIn(
      police,
      PARTS.figures,
      "</sheetData>",
      `${Array.from({ length: 10_000 }, (_, row) => `<row r="${row + 19}" ht="20"><c r="A${row + 19}" s="37"/><c r="F${row + 19}" s="43"/></row>`).join("")}</sheetData>`,
    ),
  ),
];

const COLUMNS: readonly CorpusFile[] = [
  good("列-说明移到前面", columns("figures", cutTo(9, 5)), FORM),
  good("列-数移到最后", columns("figures", cutTo(5, 12)), FORM),
  good("列-前面插一列", columns("figures", inserted(0)), FORM),
  good("列-中间插一列", columns("figures", inserted(5)), FORM),
  good("列-中间插两列写数", columns("figures", inserted(5, 2), { F4: "上年同期", F6: 7, G6: 9 }), FORM),
  good("列-删审核", columns("figures", deleted(10)), FORM),
  good("列-删口径", columns("figures", deleted(11)), FORM),
  bad("列-删说明", columns("figures", deleted(9)), /找不到「说明」列/),
  bad("列-删数", columns("figures", deleted(5)), /找不到「本期累计」列/),
  bad("列-删键", columns("figures", deleted(0)), /找不到「指标数据」的表格/),
  good("列-隐藏数", hidden(/<col min="6" max="6"/, '<col min="6" max="6" hidden="1"')),
  good("列-露出键", hidden(/(<col min="1" max="1"[^>]*?) hidden="true"/, '<col min="1" max="1" width="10"')),
  bad(
    "键-写成序号",
    type("figures", Object.fromEntries(Array.from({ length: 13 }, (_, row) => [`A${row + 6}`, row + 1]))),
    /找不到「指标数据」的表格/,
  ),
  withoutLowest("键-清掉一格", type("figures", { A16: null }), `${FORM} 指标数据!A16`),
  withoutLowest("键-写错", type("figures", { A16: "45-2.lowst" }), `${FORM} 指标数据!A16`, "row-not-asked"),
  bad("键-写成别的键", type("figures", { A16: "45-2.den" }), /第16行原属「.*监管人员数」，所印项目却是「.*最低学时」/),
  good("键-全角", type("figures", { A16: "４５－２．ｌｏｗｅｓｔ" })),
  good("键-带空格", type("figures", { A16: " 45-2.lowest　" })),
  good("表头-数换行", type("figures", { F4: "本期\n累计" })),
  good("表头-全角空格", type("figures", { F4: "本　期　累　计", J4: " 说 明 " })),
  bad("表头-数清掉", type("figures", { F4: null }), /找不到「本期累计」列/),
  bad("表头-数改名", type("figures", { F4: "本月累计" }), /找不到「本期累计」列/),
  bad("表头-说明改名", type("figures", { J4: "备注" }), /找不到「说明」列/),
  bad("表头-项目改名", type("figures", { D4: "项目" }), /找不到「填报项目」列/),
  good("表头-口径改名", type("figures", { L4: "怎么填" }), `${FORM} 指标数据!L4`),
  good("表头-指标并到条款", joined("B4:C4", { C4: null }), `${FORM} 指标数据!C4`),
  bad("表头-项目并到指标", joined("C4:D4", { D4: null }), /找不到「填报项目」列/),
  bad("表头-整行删", rows("figures", deleted(3)), /找不到「指标数据」的表格/),
  good(
    "表头-又抄一行",
    ({ police }) => copyRow(moveCells(police, "figures", { rows: inserted(10) }), "figures", 3, 10),
    FORM,
  ),
  good(
    "合并-横盖说明到口径",
    joined("J16:L16", { K16: null, L16: null }),
    `${FORM} 指标数据!K16`,
    `${FORM} 指标数据!L16`,
  ),
  good("合并-盖住空格", joined("F16:G16")),
  {
    name: "合并-盖掉三格.xlsx",
    make: joined("F6:F9", { F7: null, F8: null, F9: null }),
    expect: returned({
      unit: UNIT,
      findings: [
        CODE,
        "part-not-above-whole 指标数据!F6",
        ...["F7", "F8", "F9"].map((cell) => `required-value 指标数据!${cell}`),
      ],
      figures: { "32-1.den": null, "32-2.num": null, "32-2.den": null },
    }),
  },
];

const SCRATCH: readonly CorpusFile[] = [
  good("草稿-右边", type("figures", { S4: "台账", T4: "本期累计", S6: 40, T6: 999, S7: "32-1.num", T7: 1 })),
  good("草稿-右边抄了半张表", ({ police }) =>
    typed(police, "figures", {
      S4: "填报项目",
      T4: "计量单位",
      U4: "本期累计",
      S6: "立案数",
      U6: 777,
      S7: "应立案数",
      U7: 778,
    }),
  ),
  good(
    "草稿-下边",
    type("figures", {
      D22: "合计",
      F22: { attributes: "", inner: "<f>SUM(F6:F18)</f><v>187</v>" },
      B23: "备注：数字待核",
    }),
  ),
  good("草稿-下边又一个表头", type("figures", { A25: "32-1.num 核对", D25: "填报项目", F25: "本期累计", F26: 5 })),
  good("草稿-表上面", type("figures", { M1: "收文：张三", M2: 20240318 })),
  good("草稿-远处", type("figures", { AZ900: "另存", AZ901: 5 })),
  good("草稿-说明表", type("guide", { F3: "填报单位", F5: "随手写的", F8: 12 })),
];

const WORKS: readonly CorpusFile[] = [
  good("工作-插一空行", rows("works", inserted(8)), FORM),
  {
    name: "工作-删一条.xlsx",
    make: rows("works", deleted(6)),
    expect: returned({ unit: UNIT, findings: [CODE, "row-missing"] }),
  },
  bad("工作-删八条", rows("works", deleted(6, 13)), /少了8行应填的内容/),
  good("工作-移一条", rows("works", cutTo(20, 4)), FORM),
  bad(
    "工作-漏了键列排序",
    ({ police }) => sortRows(police, "works", 4, [6, 5, 4], (column) => !isFirst(column)),
    /「工作开展情况」第5行原属第3条，所印内容却不是这一条/,
  ),
  bad("工作-内容删半截", type("works", { C6: "落实党中央" }), /第6行原属第7条，所印内容却不是这一条/),
  good("工作-抄一行相同", doubled("works", 6), FORM),
  {
    name: "工作-抄一行改了状态.xlsx",
    make: doubled("works", 6, { G8: "未启动" }),
    expect: returned({ unit: UNIT, findings: [FORM, "key-repeated 工作开展情况!G8"] }),
  },
  bad("工作-状态改名", type("works", { G4: "状态" }), /找不到「工作开展情况」的表格/),
  bad("工作-删问题列", columns("works", deleted(11)), /找不到「存在问题」列/),
  good("工作-进展移到最后", columns("works", cutTo(7, 14)), FORM),
  good("工作-前面插一列", columns("works", inserted(0)), FORM),
];

/** Rows and columns that were moved, put in, taken out, hidden, sorted or copied; heads and keys that were cut; cells joined over entries; scratch areas. */
export const movedRows: Family = { name: "行列挪动", files: [...ROWS, ...COLUMNS, ...SCRATCH, ...WORKS] };
