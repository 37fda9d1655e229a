import { SHEET_NAMES } from "../model/office-columns";
import type { ReturnForm } from "../model/return-form";
import { areaToAbsoluteA1, quoteSheet, toAbsoluteA1 } from "../sheet/a1";
import type { Cell } from "../sheet/area";
import type { CellDraft, CellInput } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { SheetStyles } from "../sheet/styles";
import { periodWords } from "../model/chinese-dates";

/** A sheet of the form as the list on 审核结果 looks at it: rows from `first` on, and the columns that it shows. */
export interface ListedSheet {
  readonly sheet: string;
  readonly first: number;
  readonly rows: number;
  readonly tally: number;
  readonly verdict: number;
  readonly clause: number;
  readonly label: number;
  /** Column that a link leads to. */
  readonly entry: number;
  /** The rows as issued, by their offset from `first`. */
  readonly issued: readonly {
    readonly offset: number;
    readonly clause: string;
    readonly label: string;
    readonly verdict: string | null;
  }[];
}

/** Rows that ask for something are listed up to this many; it keeps the sheet on one page. */
const SHOWN = 30;
const GRADES = ["错误", "需说明", "未能核对", "提示", "已说明", "通过"] as const;
/** Positions in the second sheet are told from those in the first by this. */
const SECOND = 10000;

/**
 * 审核结果 of a form: how many rows stand how, and those that ask for something, with a link to each.
 * All of it are formulas over the 审核 columns, so that it follows the clerk's entries in any spreadsheet program.
 */
export function returnFindingsSheet(
  form: ReturnForm,
  listed: readonly ListedSheet[],
  looks: SheetStyles,
): SheetBuilder {
  const sheet = new SheetBuilder(SHEET_NAMES.findings, [
    { width: 8, hidden: true, style: { ...looks.key, numberFormat: "General" } },
    { width: 7, style: looks.label },
    { width: 16, style: looks.label },
    { width: 8, style: looks.label },
    { width: 48, style: looks.text },
    { width: 44, style: looks.text },
    { width: 8, style: { ...looks.label, font: { ...looks.label.font, ...looks.link.font } } },
  ]);
  sheet.banner(
    { content: `${periodWords(form.period)}${SHEET_NAMES.findings}`, style: looks.title },
    { minHeight: 30 },
  );
  sheet.banner({
    content: `填报单位：${form.unit.name}　　本表随填报自动更新，只列要处理的行；安装了「食安创建月报」插件的，可得到更完整的审核意见。`,
    style: looks.note,
  });
  layCounts(sheet, listed, looks);
  sheet.gap(1, 8);
  const head = sheet.nextRow;
  sheet.head(
    [
      ["位置", "序号", "工作表", "条款", "填报项目", "审核", "转到"].map((content, column): CellInput => ({
        content,
        style: column === 0 ? { ...looks.head, wrap: false } : looks.head,
      })),
    ],
    { minHeight: 22 },
  );
  const pressing = listed.flatMap((list, index) =>
    list.issued.filter(({ verdict }) => isListed(verdict)).map((row) => ({ list, index, row })),
  );
  for (let number = 1; number <= SHOWN; number += 1)
    sheet.row(listedCells(listed, number, pressing[number - 1] ?? null));
  sheet.frame(head, looks.frame);
  return sheet.protect();
}

function layCounts(sheet: SheetBuilder, listed: readonly ListedSheet[], looks: SheetStyles): void {
  const first = sheet.nextRow;
  const areas = listed.map((list) => areaOf(list, list.verdict));
  for (const grade of GRADES) {
    const value = listed
      .flatMap(({ issued }) => issued)
      .filter(({ verdict }) => verdict?.startsWith(grade) === true).length;
    const formula = areas.map((area) => `COUNTIF(${area},"${grade}*")`).join("+");
    sheet.row([
      null,
      { content: grade, columns: 2, style: looks.head },
      { content: formula === "" ? value : { formula, value } },
      { content: GRADE_WORDS[grade], columns: 3, style: looks.text },
    ]);
  }
  sheet.frame(first, looks.frame);
}

const GRADE_WORDS: Readonly<Record<(typeof GRADES)[number], string>> = {
  错误: "不可能的数，必须改正后才能完成上报。",
  需说明: "少见但可能的数：属实的在说明栏写明原因，不属实的改正。",
  未能核对: "有关数据未填或待报，暂时核对不了。",
  提示: "供参考，不影响上报。",
  已说明: "原因已写明。",
  通过: "没有发现问题。",
};

interface PressingRow {
  readonly list: ListedSheet;
  readonly index: number;
  readonly row: ListedSheet["issued"][number];
}

function listedCells(listed: readonly ListedSheet[], number: number, issued: PressingRow | null): CellInput[] {
  const position = `position${number}`;
  const values =
    issued === null
      ? ["", "", "", "", ""]
      : [issued.list.sheet, issued.row.clause, issued.row.label, issued.row.verdict ?? "", "转到"];
  const [sheetName, clause, label, verdict, link] = values as [string, string, string, string, string];
  return [
    {
      key: position,
      content: {
        formula: positionFormula(listed, number),
        value: issued === null ? 0 : issued.index * SECOND + issued.row.offset + 1,
      },
    },
    {
      content: ({ relative }) => ({
        formula: `IF(${relative(position)}=0,"",${number})`,
        value: issued === null ? "" : number,
      }),
    },
    shown(position, sheetName, listed, (list) => `"${list.sheet}"`),
    shown(position, clause, listed, (list, at) => `INDEX(${areaOf(list, list.clause)},${at})`),
    shown(position, label, listed, (list, at) => `INDEX(${areaOf(list, list.label)},${at})`),
    shown(position, verdict, listed, (list, at) => `INDEX(${areaOf(list, list.verdict)},${at})`),
    shown(position, link, listed, linkFormula),
  ];
}

/** 1-based row in the first sheet, or SECOND more in the second; 0 where there are no more rows. */
function positionFormula(listed: readonly ListedSheet[], number: number): string {
  const [first, second] = listed.map((list) => `MATCH(${number},${areaOf(list, list.tally)},0)`);
  if (first === undefined) return "0";
  return `IFERROR(${first},${second === undefined ? "0" : `IFERROR(${SECOND}+${second},0)`})`;
}

function shown(
  position: string,
  value: string,
  listed: readonly ListedSheet[],
  term: (list: ListedSheet, at: string) => string,
): CellDraft {
  return {
    content: ({ relative }) => {
      const at = relative(position);
      const [first, second] = listed;
      const one = first === undefined ? '""' : term(first, at);
      const either = second === undefined ? one : `IF(${at}<${SECOND},${one},${term(second, `${at}-${SECOND}`)})`;
      return { formula: `IF(${at}=0,"",${either})`, value };
    },
  };
}

/** Goes by the row's place at the time, so that rows inserted above do not mislead it. */
function linkFormula(list: ListedSheet, at: string): string {
  const entry = `${quoteSheet(list.sheet)}!${toAbsoluteA1(cellOf(list, list.entry))}`;
  return `HYPERLINK("#${quoteSheet(list.sheet)}!"&ADDRESS(ROW(${entry})-1+${at},COLUMN(${entry})),"转到")`;
}

function areaOf(list: ListedSheet, column: number): string {
  return `${quoteSheet(list.sheet)}!${areaToAbsoluteA1({ ...cellOf(list, column), rows: list.rows, columns: 1 })}`;
}

function cellOf({ first }: ListedSheet, column: number): Cell {
  return { row: first, column };
}

function isListed(verdict: string | null): boolean {
  return verdict !== null && GRADES.slice(0, 3).some((grade) => verdict.startsWith(grade));
}
