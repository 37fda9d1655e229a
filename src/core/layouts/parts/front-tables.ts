import type { DocumentCatalogue } from "../../model/catalogue";
import type { ClauseSummary, Consolidation } from "../../model/consolidation";
import { SHEET_NAMES } from "../../model/office-columns";
import type { CellDraft, CellInput } from "../../sheet/cell-draft";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { CellContent, SheetSpec } from "../../sheet/sheet-spec";
import type { SheetStyles } from "../../sheet/styles";
import { clauseCount } from "./clause-count";
import { targetWords, valueUnitFormat } from "./figure-format";
import { FRONT_COLUMNS } from "./fill-page";
import { linkedText } from "./linked-text";
import type { MeasurePair } from "./measure-cells";
import { changeWords, dueBy, gapWords } from "./measure-gap";
import { biggestChanges, furthestBehind, isComparable, unjudged } from "./measure-standing";
import { placeOf } from "./place-of";
import { standing } from "./standing";
import { BEHIND } from "./unit-shortfalls";

/** What the tables of 首页 are laid from. */
export interface FrontTables {
  readonly catalogue: Pick<DocumentCatalogue, "sections" | "clauses">;
  readonly month: Consolidation;
  readonly pairs: readonly MeasurePair[];
  readonly measuresSheet: SheetSpec;
  readonly summarySheet: SheetSpec;
}

const BEHIND_SPANS = [7, 3, 2, 4, 2] as const;
const CHANGE_SPANS = [8, 3, 3, 4] as const;

/** 未达标、滞后: the measures furthest from where they have to be; none of them by name where `most` is 0. */
export function layBehind(sheet: SheetBuilder, tables: FrontTables, most: number, looks: SheetStyles): void {
  const found = furthestBehind(tables.pairs, tables.month.period);
  const more = found.length > most ? `（前${most}项，共${found.length}项）` : `（${found.length}项）`;
  if (found.length === 0) {
    layLine(sheet, noneBehind(tables.pairs), looks);
    return;
  }
  if (most === 0) {
    layLine(sheet, `未达标、滞后指标${found.length}项，见「${SHEET_NAMES.shortfalls}」。`, looks);
    return;
  }
  layHead(sheet, [`未达标、滞后指标${more}`, "全市", "目标", "距本月应达", "状态"], BEHIND_SPANS, looks);
  for (const { measure, summary } of found.slice(0, most)) {
    const { value, target, state } = summary;
    const due = dueBy(measure, target, tables.month.period);
    sheet.row(
      spanned(
        [
          { content: `${measure.id} ${measure.name}`, style: looks.text },
          valueCell({ measure, summary }, "value", tables.measuresSheet, looks),
          { content: targetWords(measure, target) },
          { content: value === null ? null : gapWords(measure.unit, value, due) },
          { content: state, style: standing(state) },
        ],
        BEHIND_SPANS,
      ),
    );
  }
}

/** What nobody reported is not reached either. */
function noneBehind(pairs: readonly MeasurePair[]): string {
  const open = unjudged(pairs).length;
  return open === 0
    ? "全市没有未达标、滞后的指标。"
    : `能够判断的指标没有未达标、滞后的；另有${open}项缺报或数不齐，不能判断。`;
}

/** 比上月变化最大: last month, this month and the difference; nothing where `most` is 0. */
export function layChanges(sheet: SheetBuilder, tables: FrontTables, most: number, looks: SheetStyles): void {
  if (most === 0) return;
  const { pairs, measuresSheet, month } = tables;
  if (!pairs.some((pair) => isComparable(pair, month.period))) {
    layLine(sheet, "比上月变化：没有可以比较的上月数。", looks);
    return;
  }
  const changed = biggestChanges(pairs, month.period, most);
  if (changed.length === 0) {
    layLine(sheet, "比上月变化：各项指标与上月相同。", looks);
    return;
  }
  layHead(sheet, ["比上月变化最大的指标", "上月", "本月", "变化"], CHANGE_SPANS, looks);
  for (const pair of changed) {
    const { measure, summary } = pair;
    const change = (summary.value ?? 0) - (summary.previous ?? 0);
    sheet.row(
      spanned(
        [
          { content: `${measure.id} ${measure.name}`, style: looks.text },
          valueCell(pair, "previous", measuresSheet, looks),
          valueCell(pair, "value", measuresSheet, looks),
          { content: changeWords(measure.unit, change) },
        ],
        CHANGE_SPANS,
      ),
    );
  }
}

const SECTION_SPANS = [4, 2, 2, 2, 2, 2, 2, 2] as const;
const SECTION_HEADS = ["各部分", "条款", "已完成", "推进中", "未启动", "缺报", "指标滞后", "得分"];
const SECTION_STATES: readonly ClauseSummary["state"][] = ["已完成", "推进中", "未启动", "缺报"];

/** 各部分: clauses by state, the measures behind, and the score. */
export function laySections(sheet: SheetBuilder, tables: FrontTables, looks: SheetStyles): void {
  const { catalogue, month, pairs } = tables;
  const spread = (cells: readonly CellDraft[]): CellInput[] => spanned(cells, SECTION_SPANS);
  sheet.row(spread(SECTION_HEADS.map((content) => ({ content, style: looks.head }))));
  // Vetoes have their own strip.
  for (const { id, name } of catalogue.sections.filter(({ marks }) => marks !== null)) {
    const numbers = catalogue.clauses.filter(({ section }) => section === id).map(({ no }) => no);
    const slow = pairs.filter(
      ({ measure, summary }) => numbers.includes(measure.clause) && BEHIND.includes(summary.state),
    );
    sheet.row(
      spread([
        { content: `${id}、${name}`, style: looks.text },
        { content: numbers.length },
        ...SECTION_STATES.map((state): CellDraft => {
          const value = month.clauses.filter((clause) => numbers.includes(clause.no) && clause.state === state).length;
          const style = value === 0 ? {} : standing(state);
          return { content: clauseCount(numbers, state, value, tables.summarySheet), style };
        }),
        { content: slow.length, style: slow.length === 0 ? {} : standing("滞后") },
        { content: scoreWords(id, month) },
      ]),
    );
  }
}

function scoreWords(id: string, { score }: Consolidation): string {
  const found = score.sections.find((section) => section.id === id);
  if (found === undefined) return "—";
  return `${found.score === null ? "未评" : found.score}/${found.marks}`;
}

/** What the office has scored so far, in a sentence. */
export function scoreLine({ score }: Consolidation, scoreSheet: SheetSpec): CellContent {
  const marks = score.sections.reduce((sum, section) => sum + section.marks, 0);
  if (score.total === null) return `评分：${score.of}个评价要点尚未评分，满分${marks}分。`;
  const rest = `分，满分${marks}分，已评${score.scored}/${score.of}项。`;
  const counted = { reference: placeOf(scoreSheet, "total#counted"), shown: String(score.total) };
  return linkedText(["评分：计入得分", counted, rest]);
}

function valueCell(
  { measure, summary }: MeasurePair,
  which: "value" | "previous",
  measuresSheet: SheetSpec,
  looks: SheetStyles,
): CellDraft {
  const value = summary[which];
  return {
    content: value === null ? null : { formula: placeOf(measuresSheet, `${measure.id}#${which}`), value },
    style: { ...looks.number, numberFormat: valueUnitFormat(measure, value) },
  };
}

function layHead(sheet: SheetBuilder, heads: readonly string[], spans: readonly number[], looks: SheetStyles): void {
  sheet.row(
    spanned(
      heads.map((content) => ({ content, style: looks.head })),
      spans,
    ),
  );
}

function layLine(sheet: SheetBuilder, content: CellContent, looks: SheetStyles): void {
  sheet.row([{ content, columns: FRONT_COLUMNS, style: looks.text }]);
}

function spanned(cells: readonly CellDraft[], spans: readonly number[]): CellInput[] {
  return cells.map((cell, index) => ({ ...cell, columns: spans[index] ?? 1 }));
}
