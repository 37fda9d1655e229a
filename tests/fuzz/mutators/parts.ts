import { PARTS } from "../../corpus/patch-package";
import type { Draft } from "../draft";
import { mutators, OPEN, SAME, TOLD, VALUES_STAND } from "../mutator";
import type { Picks } from "../picks";

const SHEET_PARTS = [PARTS.guide, PARTS.figures, PARTS.works, PARTS.findings] as const;
const NOT_READ = ["docProps/app.xml", "docProps/core.xml", "xl/theme/theme1.xml"];

const names = (draft: Draft): (readonly [string, string])[] => draft.names.map((name) => [name, name] as const);

/** Puts text into a part that is still plain text. */
function patch(draft: Draft, part: string, piece: string | RegExp, by: string): boolean {
  if (!draft.names.includes(part) || !draft.isText(part)) return false;
  const text = draft.text(part);
  const changed = text.replace(piece, () => by);
  if (changed === text) return false;
  draft.put(part, changed);
  return true;
}

/** A package that means the same. */
const SAME_PACKAGE = mutators("parts", 1, SAME, {
  部件换序: (draft, picks) => {
    const order = names(draft);
    const [moved] = order.splice(picks.below(order.length), 1);
    order.splice(picks.below(order.length + 1), 0, moved!);
    draft.arrange(order);
    return true;
  },
  部件改名: (draft, picks) => {
    const part = picks.of(SHEET_PARTS);
    const to = picks.of([
      "xl/worksheets/表.xml",
      "xl/worksheets/sheet99.xml",
      "xl/sheet.bin.xml",
      "xl/worksheets/__proto__.xml",
    ]);
    const target = part.replace("xl/", "");
    if (draft.names.includes(to) || !draft.names.includes(part)) return false;
    if (!patch(draft, PARTS.workbookLinks, `Target="${target}"`, `Target="${to.replace("xl/", "")}"`)) return false;
    draft.arrange(names(draft).map(([name]) => [name, name === part ? to : name]));
    patch(draft, PARTS.types, `/${part}"`, `/${to}"`);
    return true;
  },
  部件名大写: (draft, picks) => {
    const part = picks.of(draft.names);
    if (part === part.toUpperCase() || part.endsWith(".bin")) return false;
    draft.arrange(names(draft).map(([name]) => [name, name === part ? name.toUpperCase() : name]));
    return true;
  },
  绝对路径: (draft, picks) => {
    const part = picks.of([...SHEET_PARTS, PARTS.strings, PARTS.styles]);
    return patch(
      draft,
      PARTS.workbookLinks,
      `Target="${part.replace("xl/", "")}"`,
      picks.of([`Target="/${part}"`, `Target="../${part}"`, `Target="./${part.replace("xl/", "")}"`]),
    );
  },
  多余的部件: (draft, picks) => {
    const name = picks.of([
      "xl/printerSettings/printerSettings1.bin",
      "xl/calcChain.xml",
      "customXml/item1.xml",
      "xl/media/image1.png",
      "x.xlsx",
    ]);
    if (draft.names.includes(name)) return false;
    draft.put(
      name,
      new Uint8Array(picks.below(5_000)).map((_, index) => (index * 7) % 251),
    );
    return true;
  },
  删不读的部件: (draft, picks) => {
    const part = picks.of(NOT_READ);
    if (!draft.names.includes(part)) return false;
    draft.arrange(names(draft).filter(([name]) => name !== part));
    return true;
  },
});

const SCRATCH =
  '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>';

/** Adds a sheet with the text of its part. */
function addSheet(draft: Draft, name: string, text: string, first: boolean): boolean {
  if (draft.names.includes("xl/worksheets/sheet7.xml")) return false;
  const sheet = `<sheet name="${name}" sheetId="77" r:id="rId77"/>`;
  const added =
    patch(
      draft,
      PARTS.workbookLinks,
      "</Relationships>",
      '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet7.xml"/></Relationships>',
    ) &&
    patch(draft, PARTS.workbook, first ? "<sheets>" : "</sheets>", first ? `<sheets>${sheet}` : `${sheet}</sheets>`);
  // A workbook whose links lead to a part that is not there is another mutation.
  if (added) draft.put("xl/worksheets/sheet7.xml", text);
  return added;
}

/** The sheets of the form as people rearrange them. */
const SAME_VALUES = mutators("parts", 0.8, VALUES_STAND, {
  另加工作表: (draft, picks) => {
    const added = addSheet(draft, picks.of(["草稿", "Sheet1", "__proto__", "=1+1"]), SCRATCH, picks.below(2) === 0);
    if (added) draft.expect.told = true;
    return added;
  },
  复制工作表: (draft, picks) => {
    const part = picks.of([PARTS.figures, PARTS.works]);
    if (!draft.names.includes(part) || !draft.isText(part)) return false;
    const text = draft.text(part);
    const added = addSheet(
      draft,
      picks.of(["指标数据 (2)", "工作开展情况 (2)", "0"]),
      text.replace(/<v>\d+\.\d+<\/v>/g, "<v>31337</v>"),
      picks.below(2) === 0,
    );
    if (added) draft.expect.told = true;
    return added;
  },
  工作表改名: (draft, picks) => {
    const [from, to] = picks.of([
      ["指标数据", "数据"],
      ["工作开展情况", "Sheet3"],
      ["指标数据", " 指标数据 "],
      ["审核结果", "结果"],
    ] as const);
    return patch(draft, PARTS.workbook, `<sheet name="${from}"`, `<sheet name="${to}"`);
  },
  工作表隐藏: (draft, picks) =>
    patch(draft, PARTS.workbook, ' sheetId="2"', ` sheetId="2" state="${picks.of(["hidden", "veryHidden"])}"`),
  工作表换序: (draft) => {
    if (!draft.names.includes(PARTS.workbook) || !draft.isText(PARTS.workbook)) return false;
    const text = draft.text(PARTS.workbook);
    const sheets = text.match(/<sheet [^>]*\/>/g) ?? [];
    draft.put(PARTS.workbook, text.replace(sheets.join(""), [...sheets].reverse().join("")));
    return sheets.length > 1;
  },
  删文件属性: (draft) => {
    // What they contradict would stand unopposed.
    if (!draft.names.includes(PARTS.properties) || draft.expect.told) return false;
    draft.arrange(names(draft).filter(([name]) => name !== PARTS.properties));
    return true;
  },
  外部链接: (draft) =>
    patch(
      draft,
      PARTS.workbookLinks,
      "</Relationships>",
      '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="file:///C:/x.xlsx" TargetMode="External"/></Relationships>',
    ),
  删名称: (draft) => patch(draft, PARTS.workbook, /<definedNames>.*<\/definedNames>/s, ""),
});

/** A package that no longer holds together, or is another thing. */
const ANOTHER_PACKAGE = mutators("parts", 0.5, OPEN, {
  删部件: (draft, picks) => {
    const part = picks.of(draft.names);
    draft.arrange(names(draft).filter(([name]) => name !== part));
    return true;
  },
  两个部件对调: (draft, picks) => swap(draft, picks),
  一个部件顶替另一个: (draft, picks) => {
    const [from, to] = [picks.of(draft.names), picks.of(draft.names)];
    if (from === to || !draft.isText(from)) return false;
    draft.put(to, draft.text(from));
    return true;
  },
  改部件名: (draft, picks) => {
    const part = picks.of(draft.names);
    const to = picks.of([
      "xl/x.xml",
      "xl/workbook.bin",
      "mimetype",
      "word/document.xml",
      `${part}.bak`,
      `${part}/`,
      "../x.xml",
      "C:\\x.xml",
      "xl\\worksheets\\sheet2.xml",
    ]);
    if (draft.names.includes(to)) return false;
    draft.arrange(names(draft).map(([name]) => [name, name === part ? to : name]));
    return true;
  },
  部件重名: (draft, picks) => {
    const part = picks.of(draft.names);
    draft.extra.push({ name: picks.of([part, part.toUpperCase(), part.replace(/\//g, "\\")]), contents: SCRATCH });
    return true;
  },
  关系重号: (draft) => patch(draft, PARTS.workbookLinks, /Id="rId3"/, 'Id="rId2"'),
  关系改类型: (draft, picks) =>
    patch(
      draft,
      PARTS.workbookLinks,
      picks.of([/relationships\/worksheet"/, /relationships\/sharedStrings"/, /relationships\/styles"/]),
      `relationships/${picks.of(["chartsheet", "worksheet", "vbaProject", "xlMacrosheet", "styles"])}"`,
    ),
  改内容类型: (draft, picks) =>
    patch(
      draft,
      PARTS.types,
      /spreadsheetml\.sheet\.main\+xml/,
      picks.of([
        "spreadsheetml.template.main+xml",
        "wordprocessingml.document.main+xml",
        "sheet.macroEnabled.main+xml",
      ]),
    ),
  改数据库历法: (draft, picks) =>
    patch(
      draft,
      PARTS.workbook,
      "<bookViews>",
      `<workbookPr date1904="${picks.of(["1", "true", "on", "0", "x"])}"/><bookViews>`,
    ),
  改名称所指: (draft, picks) =>
    patch(
      draft,
      PARTS.workbook,
      /(?<=shian_unit">)[^<]*/,
      picks.of(["'指标数据'!$F$6", "#REF!", "'没有'!$A$1", "'填报说明'!$B$3:$D$5", "[1]x!$A$1", ""]),
    ),
});

function swap(draft: Draft, picks: Picks): boolean {
  const [one, other] = [picks.of(draft.names), picks.of(draft.names)];
  if (one === other || !draft.isText(one) || !draft.isText(other)) return false;
  const [left, right] = [draft.text(one), draft.text(other)];
  draft.put(one, right);
  draft.put(other, left);
  return true;
}

/** Parts with which a file must be refused. */
const HARMFUL = mutators(
  "parts",
  0.6,
  (expect) => {
    TOLD(expect);
    expect.mayBeRefused = true;
  },
  {
    宏: (draft, picks) => {
      draft.put(picks.of(["xl/vbaProject.bin", "xl/macrosheets/sheet1.xml"]), new Uint8Array([1, 2, 3]));
      return true;
    },
    路径越界: (draft, picks) => {
      draft.extra.push({ name: picks.of(["../../etc/x", "/x", "C:/x", "xl/../../x", "a\0b"]), contents: "x" });
      return true;
    },
  },
);

/** What is done to the parts of the package. */
export const PART_MUTATORS = [...SAME_PACKAGE, ...SAME_VALUES, ...ANOTHER_PACKAGE, ...HARMFUL];
