import type { Consolidation, MeasureSummary } from "../model/consolidation";
import type { Measure } from "../model/measure";
import { SHEET_NAMES } from "../model/office-columns";
import type { CellDraft, CellInput, ColumnDraft } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { SheetSpec } from "../sheet/sheet-spec";
import { COLORS } from "../sheet/styles";
import type { SheetStyles } from "../sheet/styles";
import { partFormat, targetWords, valueFormat, valueWords } from "./parts/figure-format";
import { fitWidth } from "./parts/fit-width";
import { keyedHeads } from "./parts/keyed-heads";
import { listNames } from "./parts/list-names";
import { cityContent, contributionContent, measureLines } from "./parts/measure-cells";
import type { MeasureLine, MeasurePair } from "./parts/measure-cells";
import { cityCell, countiesCell, UNIT_DECIMALS, unitCell, unitKey } from "./parts/measure-formulas";
import type { MeasureContext } from "./parts/measure-formulas";
import { layOtherUnits } from "./parts/other-units";
import { isReached } from "./parts/measure-reached";
import { measurePairs } from "./parts/measure-standing";
import { paginate } from "./parts/paginate";
import { periodWords } from "../model/chinese-dates";
import { standing } from "./parts/standing";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";
import { unitColumns } from "./parts/unit-columns";
import type { UnitColumns } from "./parts/unit-columns";

/** What 指标汇总 shows. */
export type MeasuresInput = Pick<Consolidation, "period" | "measures" | "expectedUnits">;

/** The size of the table's text, points. */
const SIZE = 9;
const NOTES = [
  "全市数：牵头部门报全市数的，取牵头部门的数，各县（区）之和只作核对；其余为各填报单位之和。比率一律用分子之和除以分母之和，不取各单位比率的平均数。",
  "数后带 * 的来自需退回修改的报表，暂纳入合计；[ ] 内的数和文字（不适用、待报、缺报、未入账）不计入合计；灰底为不要求填报。",
];

/** 指标汇总: measures down, with the city's figure, its target, standing and coverage, units across; sums and ratios are live formulas. */
export function measuresSheet(
  input: MeasuresInput,
  measures: readonly Measure[],
  options: LayoutOptions = {},
): SheetSpec {
  const looks = tableLooks(options, SIZE);
  const units = unitColumns(input.measures, input.expectedUnits);
  const pairs = measurePairs(measures, input.measures);
  const sheet = new SheetBuilder(SHEET_NAMES.measures, columns(pairs, units, looks));
  sheet.banner({ content: `${periodWords(input.period)}指标汇总`, style: looks.title }, { minHeight: 32 });
  for (const note of NOTES) sheet.banner({ content: note, style: looks.note });
  const head = sheet.nextRow;
  const heads = [
    "键",
    "编号",
    "指标",
    "填报项目",
    "全市",
    "县区合计",
    "目标",
    "完成进度",
    "状态",
    "上月",
    "增减",
    "覆盖",
    ...units.departments,
    ...units.counties,
  ];
  sheet.head([keyedHeads(heads, looks)], { minHeight: 38 });
  for (const pair of pairs) layMeasure(sheet, pair, units);
  sheet.frame(head, looks.frame);
  layOtherUnits(sheet, pairs, units.others, looks);
  sheet.freezeColumns(FIXED_COLUMNS);
  return paginate(sheet.protect().build({ paper: "A3", margins: { top: 10, bottom: 13, left: 8, right: 8 } }));
}

/** Key, number, name and line of a measure stay in view when scrolling sideways. */
const FIXED_COLUMNS = 4;

function columns(pairs: readonly MeasurePair[], units: UnitColumns, looks: SheetStyles): ColumnDraft[] {
  const city = pairs.flatMap(({ measure, summary }) =>
    measureLines(measure).map((line) => shown(measure, cityContent(summary, line), line.part === null)),
  );
  const previous = pairs.map(({ measure, summary }) => shown(measure, summary.previous, true));
  const wide = fitWidth(city, SIZE, 8, true);
  const unitColumn = (unit: string): ColumnDraft => ({
    width: fitWidth(unitTexts(pairs, unit), SIZE, 5.5),
    style: looks.number,
  });
  return [
    { width: 8, hidden: true, style: looks.key },
    { width: 5, style: { ...looks.label, numberFormat: "@" } },
    { width: 14, style: looks.text },
    { width: 13, style: looks.text },
    { width: wide, style: { ...looks.number, font: { ...looks.number.font, bold: true } } },
    { width: wide, style: looks.number },
    { width: 8, style: looks.label },
    { width: 7, style: { ...looks.number, numberFormat: "0%" } },
    { width: 7, style: looks.label },
    { width: fitWidth(previous, SIZE, 6), style: looks.number },
    {
      width: fitWidth(
        previous.map((text) => `+${text}`),
        SIZE,
        6,
      ),
      style: looks.number,
    },
    { width: 9, style: { ...looks.text, numberFormat: "@" } },
    ...[...units.departments, ...units.counties].map(unitColumn),
  ];
}

function shown(measure: Measure, value: number | null, isValue: boolean): string {
  if (value === null) return "";
  return isValue ? valueWords(measure, value) : partText({ whole: Number.isInteger(value) }, value);
}

/** A figure as `partFormat` shows it. */
function partText({ whole }: { readonly whole: boolean }, value: number): string {
  const digits = whole ? 0 : 2;
  return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function unitTexts(pairs: readonly MeasurePair[], unit: string): string[] {
  return pairs.flatMap(({ measure, summary }) =>
    summary.contributions
      .filter((contribution) => contribution.unit === unit)
      .flatMap((contribution) =>
        measureLines(measure).map((line) => {
          const content = contributionContent(contribution, line);
          if (typeof content !== "number") return content ?? "";
          return `${line.part === null ? valueWords(measure, content, UNIT_DECIMALS) : partText(line.part, content)}*`;
        }),
      ),
  );
}

function layMeasure(sheet: SheetBuilder, { measure, summary }: MeasurePair, units: UnitColumns): void {
  const lines = measureLines(measure);
  const rows = lines.length;
  const context = { measure, summary, units };
  lines.forEach((line, index) => {
    const first = index === 0;
    const value = line.isValue ? cityContent(summary, line) : null;
    const format = line.part === null ? valueFormat(measure, value) : partFormat(line.part);
    const cells: CellInput[] = [
      { content: line.key, key: `${line.key}#row` },
      ...(first
        ? [
            { content: measure.id, rows },
            { content: measure.name, rows },
          ]
        : []),
      line.label,
      cityCell(context, line, format),
      countiesCell(context, line, format),
      ...(first ? verdictCells(measure, summary, rows) : []),
      ...units.departments.map((unit) => unitDraft(unit, context, line)),
      ...units.counties.map((unit) => unitDraft(unit, context, line)),
    ];
    sheet.row(cells, { style: { vertical: "center" } });
  });
}

function verdictCells(measure: Measure, summary: MeasureSummary, rows: number): CellDraft[] {
  const { id } = measure;
  const format = valueFormat(measure, summary.value);
  const change = summary.previous === null || summary.value === null ? null : summary.value - summary.previous;
  return [
    { content: targetWords(measure, summary.target), rows },
    { content: doneContent(measure, summary) ?? null, rows, key: `${id}#done` },
    { content: summary.state, rows, key: `${id}#state`, style: standing(summary.state) },
    { content: summary.previous, rows, key: `${id}#previous`, style: { numberFormat: format } },
    {
      content:
        change === null
          ? null
          : ({ relative }) => ({ formula: `${relative(`${id}#value`)}-${relative(`${id}#previous`)}`, value: change }),
      rows,
      style: { numberFormat: `+${format};-${format};${format}` },
    },
    { content: shortCoverage(summary), rows },
  ];
}

/** What part of the target the city has reached, where the target is something to reach. */
function doneContent(measure: Measure, { value, target }: MeasureSummary): CellDraft["content"] {
  if (!isReached(measure, target)) return "—";
  return ({ relative }) => {
    const cell = relative(`${measure.id}#value`);
    return { formula: `IF(ISNUMBER(${cell}),${cell}/${target},"")`, value: value === null ? "" : value / target };
  };
}

/** Who is missing, in a few words: every unit's own cell says the rest. */
function shortCoverage({ state, reported, expected, missing }: MeasureSummary): string {
  return `${reported}/${expected}${missing.length === 0 || state === "未到期" ? "" : `，缺：${listNames(missing, 2)}`}`;
}

function unitDraft(unit: string, context: MeasureContext, line: MeasureLine): CellDraft {
  const contribution = context.summary.contributions.find((each) => each.unit === unit);
  return contribution === undefined
    ? { key: unitKey(line.key, unit), style: { fill: COLORS.groupFill } }
    : unitCell(context, contribution, line);
}
