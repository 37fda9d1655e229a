import type { Clause } from "../model/catalogue";
import type { Consolidation } from "../model/consolidation";
import type { Measure } from "../model/measure";
import { SHEET_NAMES } from "../model/office-columns";
import type { CellInput, ColumnDraft } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { SheetSpec } from "../sheet/sheet-spec";
import type { SheetStyles } from "../sheet/styles";
import { listNames } from "./parts/list-names";
import type { MeasurePair } from "./parts/measure-cells";
import { measurePairs, unjudged } from "./parts/measure-standing";
import { paginate } from "./parts/paginate";
import { dateWords, periodWords } from "../model/chinese-dates";
import { cityShortfallCells, unitShortfallCells } from "./parts/shortfall-cells";
import { standing } from "./parts/standing";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";
import { BEHIND, unitShortfalls } from "./parts/unit-shortfalls";
import type { UnitShortfall } from "./parts/unit-shortfalls";
import { wholeSentences } from "./parts/whole-sentences";

/** What 未达标清单 shows, and the sheet that its figures follow. */
export interface ShortfallsInput {
  readonly clauses: readonly Clause[];
  readonly measures: readonly Measure[];
  readonly month: Consolidation;
  /** 指标汇总 of the same workbook. */
  readonly measuresSheet: SheetSpec;
}

const HEADS = ["条款、单位", "指标", "数值", "目标", "本月应达", "差距", "状态", "责任单位、联系人", "单位的说明"];
const WIDTHS = [9, 26, 12.5, 10, 10, 15.5, 7, 21, 26] as const;
const MOST_TEXT = 60;
const MOST_UNITS = 5;
const IDLE: readonly string[] = ["未启动", "缺报"];

/** 未达标清单: what is 未达标 or 滞后, once by clause with who has to act, once by unit with its own figure and what it says about it; a line says so when nothing is. */
export function shortfallsSheet(input: ShortfallsInput, options: LayoutOptions = {}): SheetSpec {
  const looks = tableLooks(options, 10.5);
  const sheet = new SheetBuilder(SHEET_NAMES.shortfalls, columns(looks));
  const pairs = measurePairs(input.measures, input.month.measures);
  const city = pairs.filter(({ summary }) => BEHIND.includes(summary.state));
  const units = unitShortfalls(pairs, input.month.expectedUnits);
  const idle = input.month.clauses.filter(({ state }) => IDLE.includes(state));
  sheet.banner(
    { content: `${periodWords(input.month.period)}未达标、滞后清单`, style: looks.title, key: "title" },
    { minHeight: 36 },
  );
  const words = `截至${dateWords(input.month.due)}，${countWords(city, units, idle.length)}`;
  sheet.banner({ content: words, style: looks.caption, key: "count" });
  const headings: number[] = [];
  const any = city.length + units.length + idle.length > 0;
  const head = sheet.nextRow;
  if (any) sheet.head([HEADS.map((content): CellInput => ({ content, style: looks.head }))]);
  const number = (): string => `${"一二三"[headings.length] ?? ""}、`;
  if (city.length > 0) headings.push(...layCity(sheet, number(), city, input, looks));
  if (units.length > 0) headings.push(...layUnits(sheet, number(), units, input, looks));
  if (idle.length > 0) headings.push(...layIdle(sheet, number(), input, looks));
  if (any) sheet.frame(head, looks.frame);
  const lastLine = sheet.nextRow - 1;
  for (const content of notes(pairs, city.length + units.length > 0)) sheet.banner({ content, style: looks.note });
  return paginate(sheet.protect().build({ margins: { top: 13, bottom: 14, left: 12, right: 12 } }), {
    headings,
    together: [{ first: lastLine, last: sheet.nextRow - 1 }],
  });
}

function columns(looks: SheetStyles): ColumnDraft[] {
  const styles = [
    looks.label,
    looks.text,
    looks.number,
    looks.label,
    looks.label,
    looks.label,
    looks.label,
    looks.text,
    looks.text,
  ];
  return WIDTHS.map((width, index) => ({ width, style: styles[index] ?? looks.text }));
}

function countWords(city: readonly MeasurePair[], units: readonly UnitShortfall[], idle: number): string {
  if (city.length + units.length + idle === 0) return "没有未达标、滞后的指标，也没有未启动或无单位报送的条款。";
  const count = (state: string): number => city.filter(({ summary }) => summary.state === state).length;
  const involved = new Set(units.map(({ unit }) => unit)).size;
  return `全市指标未达标${count("未达标")}项、滞后${count("滞后")}项；${involved}家单位本身有未达标、滞后的指标${units.length}项；未启动或无单位报送的条款${idle}条。`;
}

/** Lays a part's heading; gives the row, which never ends a page. */
function layHeading(sheet: SheetBuilder, content: string, looks: SheetStyles): readonly number[] {
  sheet.row([{ content, columns: WIDTHS.length, style: looks.group }]);
  return [sheet.nextRow - 1];
}

function layCity(
  sheet: SheetBuilder,
  number: string,
  city: readonly MeasurePair[],
  input: ShortfallsInput,
  looks: SheetStyles,
): readonly number[] {
  const rows = layHeading(sheet, `${number}按条款：全市的数、责任单位（${city.length}项）`, looks);
  for (const pair of city) sheet.row(cityShortfallCells(pair, input));
  return rows;
}

function layUnits(
  sheet: SheetBuilder,
  number: string,
  units: readonly UnitShortfall[],
  input: ShortfallsInput,
  looks: SheetStyles,
): readonly number[] {
  const names = [...new Set(units.map(({ unit }) => unit))];
  const rows = layHeading(sheet, `${number}按单位：本单位的数、联系人（${names.length}家，${units.length}项）`, looks);
  for (const name of names) {
    const own = units.filter(({ unit }) => unit === name);
    const contact = contactLines(input.month.receipts.find(({ unit }) => unit === name)?.contact ?? "");
    own.forEach((shortfall, index) => {
      const [figures, said] = unitShortfallCells(shortfall, input);
      const shared = (content: string): CellInput[] => (index === 0 ? [{ content, rows: own.length }] : []);
      sheet.row([...shared(name), ...figures, ...shared(contact), said]);
    });
  }
  return rows;
}

function layIdle(
  sheet: SheetBuilder,
  number: string,
  { clauses, month }: ShortfallsInput,
  looks: SheetStyles,
): readonly number[] {
  const idle = month.clauses.filter(({ state }) => IDLE.includes(state));
  const rows = layHeading(sheet, `${number}未启动或无单位报送的条款：责任部门、缺报单位（${idle.length}条）`, looks);
  for (const { no, state, expected, missing } of idle) {
    const clause = clauses.find((each) => each.no === no);
    sheet.row([
      no,
      { content: wholeSentences(clause?.text ?? "", MOST_TEXT), columns: 5, style: looks.text },
      { content: state, style: standing(state) },
      listNames(clause?.units ?? [], MOST_UNITS),
      state === "缺报" ? `应报的${expected}家均未报` : listNames(missing, MOST_UNITS),
    ]);
  }
  return rows;
}

/** A name and a telephone number, each on its line. */
function contactLines(contact: string): string {
  return contact.replace(/\s+(?=[\d+(（])/, "\n");
}

function notes(pairs: readonly MeasurePair[], any: boolean): readonly string[] {
  const open = unjudged(pairs);
  return [
    ...(any ? ["注：按进度考核的指标，「本月应达」为全年目标按月份折算的数；其他指标为目标本身。"] : []),
    ...(open.length === 0
      ? []
      : [
          `注：另有${open.length}项指标因缺报或数不齐，不能判断是否达标：${open.map(({ measure }) => `${measure.id}${measure.name}`).join("、")}。`,
        ]),
  ];
}
