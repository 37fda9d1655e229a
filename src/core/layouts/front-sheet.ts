import type { DocumentCatalogue } from "../model/catalogue";
import type { Consolidation } from "../model/consolidation";
import type { Measure } from "../model/measure";
import { SHEET_NAMES } from "../model/office-columns";
import type { CellDraft } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { SheetSpec } from "../sheet/sheet-spec";
import type { SheetStyles } from "../sheet/styles";
import { fillPage, FRONT_COLUMNS, FRONT_PRINT, FRONT_ROOM, rowsHeight } from "./parts/fill-page";
import { layCounts, layReceipts, layVetoes } from "./parts/front-strips";
import { layBehind, layChanges, laySections, scoreLine } from "./parts/front-tables";
import { linkedText } from "./parts/linked-text";
import { measureRange, MEASURE_STATES, measurePairs } from "./parts/measure-standing";
import { meetingDecisions } from "./parts/meeting-decisions";
import type { DecisionLengths, DecisionSources, MeetingDecision } from "./parts/meeting-decisions";
import { dateWords, periodWords } from "../model/chinese-dates";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";

/** What 首页 shows, and the sheets that its formulas take figures from. */
export interface FrontSheetInput extends Pick<DecisionSources, "measuresSheet" | "receiptsSheet" | "open"> {
  readonly catalogue: Pick<DocumentCatalogue, "sections" | "clauses">;
  readonly month: Consolidation;
  readonly measures: readonly Measure[];
  readonly summarySheet: SheetSpec;
  readonly scoreSheet: SheetSpec;
}

const MOST_DECISIONS = 5;
/** How much is told: how many measures are listed as behind (and half as many as changed), whether the sections follow, and how long names and reasons may become. */
interface FrontLengths extends DecisionLengths {
  readonly most: number;
  readonly sections: boolean;
  /** Units named of those that are missing, late or sent back. */
  readonly receipts: number;
}

const AMPLE: FrontLengths = { most: 10, sections: true, receipts: 12, names: 6, reason: 160, measures: 3 };
/** What is listed below need not be told twice. */
const BRIEF: FrontLengths = { ...AMPLE, measures: 0 };
/** From ample to scarce; the first with which everything stands on one page is taken. */
const LENGTHS: readonly FrontLengths[] = [
  ...[10, 8, 6, 5].map((most) => ({ ...AMPLE, most })),
  ...[6, 5, 4].map((most) => ({ ...BRIEF, most })),
  ...[5, 4, 3].map((most) => ({ ...BRIEF, most, receipts: 6, names: 3, reason: 100 })),
  ...[4, 3, 2].map((most) => ({ ...BRIEF, most, receipts: 3, names: 2, reason: 60 })),
  ...[4, 3, 2, 1].map((most) => ({ ...BRIEF, most, sections: false, receipts: 3, names: 2, reason: 60 })),
  ...[2, 1, 0].map((most) => ({ ...BRIEF, most, sections: false, receipts: 1, names: 1, reason: 20 })),
];

/** 首页: the month on one page that is filled and never left: who has reported, the vetoes, how measures stand, what is to be decided, what is behind, what has changed, the sections. */
export function frontSheet(input: FrontSheetInput, options: LayoutOptions = {}): SheetSpec {
  const looks = tableLooks(options, 10.5);
  let sheet = layFront(input, AMPLE, looks);
  for (const lengths of LENGTHS) {
    if (rowsHeight(sheet) <= FRONT_ROOM) break;
    sheet = layFront(input, lengths, looks);
  }
  return fillPage(sheet);
}

function layFront(input: FrontSheetInput, lengths: FrontLengths, looks: SheetStyles): SheetSpec {
  const { most, sections } = lengths;
  const { month, measures, catalogue } = input;
  const sheet = new SheetBuilder(
    SHEET_NAMES.front,
    Array.from({ length: FRONT_COLUMNS }, () => ({ width: 4, style: looks.label })),
  );
  const pairs = measurePairs(measures, month.measures);
  sheet.banner({ content: `${periodWords(month.period)}创建工作概况`, style: looks.title }, { minHeight: 34 });
  sheet.banner({
    content: `市食安办　　报送截止${dateWords(month.due)}`,
    style: { ...looks.caption, font: { ...looks.caption.font, size: 10.5 }, align: "right" },
  });
  const first = sheet.nextRow;
  layReceipts(sheet, input, lengths.receipts, looks);
  layVetoes(sheet, month.score.veto, looks);
  group(sheet, `指标（${pairs.length}项）`, looks);
  layCounts(
    sheet,
    MEASURE_STATES,
    pairs.map(({ summary }) => summary.state),
    measureRange(pairs, input.measuresSheet),
    looks,
  );
  layDecisions(sheet, meetingDecisions({ ...input, clauses: catalogue.clauses, pairs }, lengths), looks);
  layBehind(sheet, { ...input, pairs }, most, looks);
  layChanges(sheet, { ...input, pairs }, Math.ceil(most / 2), looks);
  if (sections) laySections(sheet, { ...input, pairs }, looks);
  sheet.row([{ content: scoreLine(month, input.scoreSheet), columns: FRONT_COLUMNS, style: looks.text }]);
  sheet.frame(first, looks.frame);
  return sheet.protect().build(FRONT_PRINT);
}

function layDecisions(sheet: SheetBuilder, all: readonly MeetingDecision[], looks: SheetStyles): void {
  const decisions = all.slice(0, MOST_DECISIONS);
  const title =
    decisions.length === 0
      ? "请会议决定：本月没有需要决定的事"
      : `请会议决定的${"一二三四五"[decisions.length - 1] ?? ""}件事`;
  if (decisions.length === 0) {
    group(sheet, title, looks);
    return;
  }
  sheet.row([
    { content: title, columns: FRONT_COLUMNS - 5, style: looks.group },
    { content: "责任单位", columns: 5, style: { ...looks.group, align: "center" } },
  ]);
  decisions.forEach(({ matter, who }, index) =>
    sheet.row([
      { content: index + 1, style: { font: { bold: true } } },
      { content: linkedText(matter), columns: FRONT_COLUMNS - 6, style: looks.text, key: `decision#${index + 1}` },
      { content: who, columns: 5, style: looks.text } satisfies CellDraft,
    ]),
  );
}

function group(sheet: SheetBuilder, content: string, looks: SheetStyles): void {
  sheet.row([{ content, columns: FRONT_COLUMNS, style: looks.group }]);
}
