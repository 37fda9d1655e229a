import type { DocumentCatalogue, Gap } from "../model/catalogue";
import type { VetoState } from "../model/consolidation";
import { SHEET_NAMES } from "../model/office-columns";
import type { DecisionSetting } from "../model/settings";
import type { CellInput } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { SheetSpec } from "../sheet/sheet-spec";
import type { OpenSetting } from "./open-settings";
import { decisionCells, decisionColumns, DECISION_HEADS } from "./parts/decision-cells";
import { GAP_KINDS } from "./parts/decision-words";
import { keyedHeads } from "./parts/keyed-heads";
import { lineWords } from "./parts/line-numbers";
import { paginate } from "./parts/paginate";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";

/** Everything that waits for 食安办. */
export interface OpenQuestions {
  readonly gaps: DocumentCatalogue["gaps"];
  readonly settings: readonly OpenSetting[];
  readonly vetoes: readonly VetoState[];
  readonly decisions: readonly DecisionSetting[];
}

const GAP_CHOICES = ["待定", "采用", "不采用"];
const SETTING_CHOICES = ["待确认", "已确认"];
const VETO_CHOICES = ["待核实", "触发", "不触发"];

/** 待定事项: vetoes to be checked, unconfirmed settings and the document's gaps, each with room for the decision. */
export function questionsSheet(questions: OpenQuestions, options: LayoutOptions = {}): SheetSpec {
  const looks = tableLooks(options, 10);
  const sheet = new SheetBuilder(SHEET_NAMES.questions, [
    { width: 8, hidden: true, style: looks.key },
    { width: 5, style: looks.label },
    { width: 13, style: looks.text },
    { width: 6, style: looks.label },
    { width: 51, style: looks.text },
    { width: 13, style: looks.text },
    ...decisionColumns(looks),
  ]);
  sheet.banner({ content: "待市食安办决定的事项", style: looks.title }, { minHeight: 32 });
  const head = sheet.nextRow;
  const heads = ["编号", "序号", "类别", "条款", "待定事项", "出处", ...DECISION_HEADS];
  sheet.head([keyedHeads(heads, looks)], { minHeight: 22 });
  const headings: number[] = [];
  const group = (title: string, rows: readonly CellInput[][]): void => {
    if (rows.length === 0) return;
    headings.push(sheet.nextRow);
    sheet.row([null, { content: `${title}（${rows.length}项）`, columns: heads.length - 1, style: looks.group }]);
    rows.forEach(([key, ...cells], index) => sheet.row([key as CellInput, index + 1, ...cells]));
  };
  const { vetoes, settings, gaps, decisions } = questions;
  group(
    "否决项核实",
    vetoes.filter(({ state }) => state !== "未触发").map((veto) => vetoCells(veto, decisions)),
  );
  group("尚未确认的设置", settings.map(settingCells));
  group(
    "文件中需要明确的问题",
    gaps.map((gap) => gapCells(gap, decisions)),
  );
  sheet.frame(head, looks.frame);
  return paginate(sheet.protect().build(), { headings });
}

function vetoCells({ clause, state, reason }: VetoState, decisions: readonly DecisionSetting[]): CellInput[] {
  const id = `veto-${clause}`;
  const held = decisions.find((decision) => decision.id === id);
  const line = {
    decision: held?.decision ?? "待核实",
    by: held?.by ?? "",
    date: held?.date ?? "",
    basis: held?.basis ?? "",
  };
  return [
    { content: id, key: id },
    "否决项",
    clause,
    `第${clause}条（否决项）${state}：${reason}`,
    "责任分解表六、否决项",
    ...decisionCells(id, line, VETO_CHOICES),
  ];
}

function settingCells({ entry, label, value, explanation, source }: OpenSetting): CellInput[] {
  const line = { decision: entry.state, by: entry.confirmedBy, date: entry.date, basis: entry.basis };
  return [
    { content: entry.key, key: entry.key },
    "设置",
    "",
    `${label}：现按「${value}」。${explanation}`,
    source,
    ...decisionCells(entry.key, line, SETTING_CHOICES),
  ];
}

function gapCells(gap: Gap, decisions: readonly DecisionSetting[]): CellInput[] {
  const held = decisions.find(({ id }) => id === gap.id);
  const line = {
    decision: held?.decision ?? gap.decision,
    by: held?.by ?? "",
    date: held?.date ?? "",
    basis: held?.basis ?? "",
  };
  return [
    { content: gap.id, key: gap.id },
    GAP_KINDS[gap.kind],
    gap.clause,
    gap.text,
    lineWords(gap.lines),
    ...decisionCells(gap.id, line, GAP_CHOICES),
  ];
}
