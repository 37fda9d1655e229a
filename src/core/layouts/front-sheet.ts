import type { ClauseSummary, Consolidation } from "../model/consolidation";
import type { Measure } from "../model/measure";
import { SHEET_NAMES } from "../model/office-columns";
import type { CellDraft, CellInput } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { CellContent, SheetSpec } from "../sheet/sheet-spec";
import type { SheetStyles } from "../sheet/styles";
import { coverageLine } from "./parts/coverage-line";
import { targetWords, valueFormat } from "./parts/figure-format";
import { linkedText } from "./parts/linked-text";
import type { MeasurePair } from "./parts/measure-cells";
import { behind, biggestChanges, measurePairs, MEASURE_STATES } from "./parts/measure-standing";
import { periodWords } from "./parts/period-words";
import { placeOf } from "./parts/place-of";
import { standing } from "./parts/standing";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";

/** What 首页 shows, and the sheets that its formulas take figures from. */
export interface FrontSheetInput {
  readonly month: Consolidation;
  readonly measures: readonly Measure[];
  readonly measuresSheet: SheetSpec;
  readonly receiptsSheet: SheetSpec;
  readonly scoreSheet: SheetSpec;
  /** How many matters wait for 食安办 in 待定事项. */
  readonly openQuestions: number;
}

const COLUMNS = 9;
const CLAUSE_STATES: readonly ClauseSummary["state"][] = ["已完成", "推进中", "未启动", "不适用", "缺报"];
const MOST_BEHIND = 8;
const MOST_CHANGES = 5;

/** 首页: the month on one page. */
export function frontSheet(input: FrontSheetInput, options: LayoutOptions = {}): SheetSpec {
  const looks = tableLooks(options, 10);
  const sheet = new SheetBuilder(
    SHEET_NAMES.front,
    Array.from({ length: COLUMNS }, () => ({ width: 9, style: looks.label })),
  );
  const { month, measures } = input;
  const pairs = measurePairs(measures, month.measures);
  const group = (content: string): SheetBuilder => sheet.row([{ content, columns: COLUMNS, style: looks.group }]);
  const line = (content: CellContent): SheetBuilder => sheet.row([{ content, columns: COLUMNS, style: looks.text }]);
  sheet.banner({ content: `${periodWords(month.period)}创建工作概况`, style: looks.title }, { minHeight: 38 });
  const first = sheet.nextRow;
  group("否决项");
  for (const { clause, state, reason } of month.score.veto) {
    sheet.row([
      { content: `第${clause}条` },
      { content: state, columns: 2, style: standing(state) },
      { content: reason, columns: COLUMNS - 3, style: looks.text },
    ]);
  }
  group("报送情况");
  line(linkedText(coverageLine(month, input.receiptsSheet)));
  group(`指标（${pairs.length}项）`);
  layCounts(
    sheet,
    MEASURE_STATES,
    pairs.map(({ summary }) => summary.state),
    measureRange(pairs, input.measuresSheet),
    looks,
  );
  layMeasures(sheet, "未达标、滞后", behind(pairs), MOST_BEHIND, input, looks);
  layMeasures(sheet, "比上月变化最大", biggestChanges(pairs, MOST_CHANGES), MOST_CHANGES, input, looks);
  group(`条款（${month.clauses.length}条）`);
  layCounts(
    sheet,
    CLAUSE_STATES,
    month.clauses.map(({ state }) => state),
    null,
    looks,
  );
  group("评分");
  line(scoreLine(input));
  group("需要办理");
  line(todoLine(input));
  sheet.frame(first, looks.frame);
  return sheet.protect().build({ orientation: "portrait", margins: { top: 15, bottom: 15, left: 15, right: 15 } });
}

/** States over their counts; with a range, counted live. */
function layCounts(
  sheet: SheetBuilder,
  states: readonly string[],
  all: readonly string[],
  range: string | null,
  looks: SheetStyles,
): void {
  const spans = states.map(
    (_, index) => Math.floor(((index + 1) * COLUMNS) / states.length) - Math.floor((index * COLUMNS) / states.length),
  );
  sheet.row(states.map((content, index): CellDraft => ({ content, columns: spans[index] ?? 1, style: looks.head })));
  sheet.row(
    states.map((state, index): CellDraft => {
      const value = all.filter((each) => each === state).length;
      return {
        content: range === null ? value : { formula: `COUNTIF(${range},"${state}")`, value },
        columns: spans[index] ?? 1,
        style: value === 0 ? {} : { ...standing(state), font: { bold: true } },
      };
    }),
  );
}

/** From the first measure's state to the last one's. */
function measureRange(pairs: readonly MeasurePair[], sheet: SheetSpec): string | null {
  const first = pairs[0];
  const last = pairs[pairs.length - 1];
  if (first === undefined || last === undefined) return null;
  const [, end] = placeOf(sheet, `${last.measure.id}#state`).split("!") as [string, string];
  return `${placeOf(sheet, `${first.measure.id}#state`)}:${end}`;
}

function layMeasures(
  sheet: SheetBuilder,
  title: string,
  pairs: readonly MeasurePair[],
  most: number,
  { measuresSheet }: FrontSheetInput,
  looks: SheetStyles,
): void {
  if (pairs.length === 0) return;
  const heads: readonly CellInput[] = [
    {
      content: `${title}${pairs.length > most ? `（前${most}项，共${pairs.length}项）` : ""}`,
      columns: 4,
      style: looks.head,
    },
    ...["全市", "上月", "目标"].map((content): CellInput => ({ content, style: looks.head })),
    { content: "状态", columns: 2, style: looks.head },
  ];
  sheet.row(heads);
  for (const { measure, summary } of pairs.slice(0, most)) {
    const numberFormat = valueFormat(measure, summary.value);
    const number = (value: number | null, key: string): CellDraft => ({
      content: value === null ? null : { formula: placeOf(measuresSheet, `${measure.id}#${key}`), value },
      style: { ...looks.number, numberFormat },
    });
    sheet.row([
      { content: `${measure.id} ${measure.name}`, columns: 4, style: looks.text },
      number(summary.value, "value"),
      number(summary.previous, "previous"),
      targetWords(measure, summary.target),
      { content: summary.state, columns: 2, style: standing(summary.state) },
    ]);
  }
}

function scoreLine({ month: { score }, scoreSheet }: FrontSheetInput): CellContent {
  if (score.total === null) return `${score.of}个评价要点尚未评分。`;
  const marks = score.sections.reduce((sum, section) => sum + section.marks, 0);
  return linkedText([
    "计入得分",
    { reference: placeOf(scoreSheet, "total#counted"), shown: String(score.total) },
    `分（满分${marks}分），`,
    { reference: placeOf(scoreSheet, "total#scored"), shown: `已评${score.scored}/${score.of}项` },
    "。",
  ]);
}

function todoLine({ month, openQuestions }: FrontSheetInput): CellContent {
  const open = month.files
    .flatMap(({ findings }) => findings)
    .filter(({ grade, explained }) => grade === "错误" || (grade === "需说明" && !explained)).length;
  const refused = month.files.filter(({ verdict }) => verdict === "refused").length;
  const todo = [
    month.missing.length === 0 ? "" : `催报${month.missing.length}家`,
    month.returned.length === 0 ? "" : `督促重报${month.returned.length}家`,
    refused === 0 ? "" : `处理未能收取的文件${refused}个`,
    open === 0 ? "" : `跟进审核问题${open}条`,
    month.crossFindings.length === 0 ? "" : `核对单位之间的差异${month.crossFindings.length}条`,
    openQuestions === 0 ? "" : `待决定事项${openQuestions}项（见「${SHEET_NAMES.questions}」）`,
  ].filter((text) => text !== "");
  return todo.length === 0 ? "无。" : `${todo.join("；")}。`;
}
