import { checkShare, checkShareFormula, statusKey } from "../model/check-code";
import type { WorkField } from "../model/expression";
import { SHEET_NAMES } from "../model/office-columns";
import { WORK_COLUMNS } from "../model/return-columns";
import type { AskedClause, ReturnForm } from "../model/return-form";
import { toA1 } from "../sheet/a1";
import type { CellDraft, ColumnDraft, EntryDraft } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { CellStyle } from "../sheet/sheet-spec";
import { COLORS } from "../sheet/styles";
import type { SheetStyles } from "../sheet/styles";
import { dateContent } from "./parts/date-content";
import { figureCell, workCell } from "./parts/form-fields";
import { verdictHighlights } from "./parts/form-highlights";
import { formTitle } from "./parts/form-title";
import { contentOf } from "./parts/form-values";
import { periodWords } from "../model/chinese-dates";
import { ownTaskWords, referenceTaskWords } from "./parts/task-words";
import { initialVerdict, isPressing, tallyCell, verdictCell } from "./parts/verdict-cells";
import type { VerdictContext } from "./parts/verdict-cells";

const NOTE =
  "每条都要选工作状态。工作进展写本月做了什么、结果如何；没有新进展的选「本月无新进展」，不要照抄上月。佐证材料写文号或名称，写明日期和存放处，备查。";
const HEADS: readonly (keyof typeof WORK_COLUMNS)[] = [
  "clause",
  "content",
  "tasks",
  "previousStatus",
  "previousProgress",
  "status",
  "progress",
  "evidence",
  "evidenceDate",
  "place",
  "problems",
  "next",
  "verdict",
];
const HELPER_HEADS = ["核对", "计数"];

/** 0-based sheet columns that the form's other sheets look at. */
export const WORK_SHEET_COLUMNS = {
  clause: 1,
  label: 2,
  verdict: HEADS.length,
  share: HEADS.length + 1,
  tally: HEADS.length + 2,
} as const;

const FIELDS: readonly WorkField[] = ["status", "progress", "evidence", "evidenceDate", "place", "problems", "next"];

/** Said on 工作开展情况 of a unit that no clause names yet. */
const NO_CLAUSES = "本单位暂无填报条款";
/** Said instead of a month's progress when there is none. */
const NO_PROGRESS = "本月无新进展";
const STATES = ["未启动", "推进中", "已完成", "不适用"];

/** Lays down the title of 工作开展情况. */
export function worksSheet(form: ReturnForm, looks: SheetStyles): SheetBuilder {
  const sheet = new SheetBuilder(SHEET_NAMES.works, columns(looks));
  sheet.banner(
    { content: `${formTitle(form.planTitle)}　${SHEET_NAMES.works}`, style: looks.title },
    { minHeight: 30 },
  );
  sheet.banner({ content: `填报单位：${form.unit.name}　　报告期：${periodWords(form.period)}`, style: looks.caption });
  return sheet;
}

/** What the form's other sheets need to know of the rows. */
export interface WorkRows {
  readonly clauses: readonly number[];
  readonly pressing: number;
  /** Rows that may not end a page: the tasks that they refer to come next. */
  readonly headings: readonly number[];
}

/** Lays the table: one row per clause, and under it in grey the tasks to which its own only refer. `before` is the tally of 指标数据. */
export function layWorks(
  sheet: SheetBuilder,
  form: ReturnForm,
  context: VerdictContext,
  looks: SheetStyles,
  before: { readonly address: () => string; readonly count: number } | null,
): WorkRows {
  if (form.clauses.length === 0) {
    sheet.gap(1, 12).banner({ content: NO_CLAUSES, style: { ...looks.caption, align: "center" } }, { minHeight: 40 });
    return { clauses: [], pressing: 0, headings: [] };
  }
  sheet.banner({ content: NOTE, style: looks.note });
  const head = sheet.nextRow;
  const heads = ["键", ...HEADS.map((name) => WORK_COLUMNS[name]), ...HELPER_HEADS];
  const styleOf = (column: number): CellStyle =>
    column === 0 || column > HEADS.length ? { ...looks.head, wrap: false } : looks.head;
  sheet.head([heads.map((content, column): CellDraft => ({ content, style: styleOf(column) }))], { minHeight: 30 });
  const table = new WorkTable(sheet, context, looks, before);
  for (const asked of form.clauses) table.layClause(asked);
  sheet.frame(head, looks.frame);
  const [first] = form.clauses as readonly [AskedClause];
  const status = sheet.cellOf(workCell.field(first.clause.no, "status"));
  const progress = sheet.cellOf(workCell.field(first.clause.no, "progress"));
  const verdict = { row: status.row, column: WORK_SHEET_COLUMNS.verdict };
  for (const highlight of verdictHighlights(verdict, sheet.nextRow - status.row, status.column, progress.column))
    sheet.highlight(highlight);
  sheet.freezeColumns(3);
  return table;
}

class WorkTable implements WorkRows {
  readonly clauses: number[] = [];
  readonly headings: number[] = [];
  pressing = 0;

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly context: VerdictContext,
    private readonly looks: SheetStyles,
    private readonly before: { readonly address: () => string; readonly count: number } | null,
  ) {}

  layClause(asked: AskedClause): void {
    const { sheet, looks } = this;
    const reference = referenceTaskWords(asked);
    if (reference !== null) this.headings.push(sheet.nextRow);
    sheet.row(this.cells(asked), { minHeight: ROOM_FOR_VERDICT });
    if (reference === null) return;
    const style: CellStyle = {
      ...looks.note,
      vertical: "center",
      grid: "thin",
      font: { ...looks.note.font, size: 9.5 },
    };
    sheet.row([null, { style: looks.label }, { content: reference, columns: HEADS.length - 1, style }]);
  }

  private cells(asked: AskedClause): CellDraft[] {
    const { context } = this;
    const { no, text } = asked.clause;
    const row = String(no);
    const above = this.clauses[this.clauses.length - 1];
    const before =
      above === undefined
        ? (this.before?.address ?? null)
        : () => toA1(this.sheet.cellOf(figureCell.tally(String(above))));
    const tally = tallyCell(context, row, before, this.pressing + (this.before?.count ?? 0));
    if (isPressing(initialVerdict(context, row))) this.pressing += 1;
    this.clauses.push(no);
    return [
      { content: row },
      { content: `(${no})` },
      { content: text },
      { content: ownTaskWords(asked) },
      this.previous(no, "status"),
      this.previous(no, "progress"),
      ...FIELDS.map((field) => this.entry(no, field)),
      verdictCell(context, "works", row),
      this.share(no),
      tally,
    ];
  }

  private previous(clause: number, field: "status" | "progress"): CellDraft {
    return {
      content: contentOf(this.context.values.cell({ of: "previousWork", clause, field })),
      key: workCell.previous(clause, field),
    };
  }

  private entry(clause: number, field: WorkField): CellDraft {
    const value = contentOf(this.context.values.cell({ of: "work", clause, field }));
    const content = field === "evidenceDate" && typeof value === "string" ? dateContent(value) : value;
    const style: CellStyle =
      field === "evidenceDate"
        ? { numberFormat: "yyyy-mm-dd", align: "center" }
        : field === "status"
          ? { align: "center" }
          : {};
    return { content, key: workCell.field(clause, field), entry: ENTRIES[field], style };
  }

  private share(clause: number): CellDraft {
    const key = statusKey(clause);
    const value = this.context.values.cell({ of: "work", clause, field: "status" });
    return {
      key: figureCell.share(String(clause)),
      content: ({ relative }) => ({
        formula: checkShareFormula(relative(workCell.field(clause, "status")), key),
        value: checkShare(key, value),
      }),
    };
  }
}

/** Three lines: what the 审核 cell says later may be longer than what it says now. */
const ROOM_FOR_VERDICT = 46.5;
const TEXT: EntryDraft["allow"] = { kind: "text-length", max: 2000 };

const ENTRIES: Readonly<Record<WorkField, EntryDraft>> = {
  status: {
    allow: { kind: "list", choices: STATES },
    prompt: { title: WORK_COLUMNS.status, text: "从列表选一项：未启动、推进中、已完成、不适用。" },
    alert: { title: WORK_COLUMNS.status, text: "请从列表中选择：未启动、推进中、已完成、不适用。" },
  },
  progress: {
    allow: { kind: "list", choices: [NO_PROGRESS] },
    prompt: {
      title: WORK_COLUMNS.progress,
      text: "写本月做了什么、有什么结果，直接输入文字；没有新进展的从列表选「本月无新进展」。",
    },
    alert: null,
  },
  evidence: {
    allow: TEXT,
    prompt: { title: WORK_COLUMNS.evidence, text: "写文号或材料名称，如「昌食安办〔2024〕3号」。" },
    alert: null,
  },
  evidenceDate: {
    allow: { kind: "date", from: "2020-01-01", to: "2099-12-31" },
    prompt: { title: WORK_COLUMNS.evidenceDate, text: "佐证材料的日期，写成 2024-03-20。" },
    alert: null,
  },
  place: {
    allow: TEXT,
    prompt: { title: WORK_COLUMNS.place, text: "材料存放在哪里，如「食品科档案柜」。现场可查的写明地点。" },
    alert: null,
  },
  problems: {
    allow: TEXT,
    prompt: { title: WORK_COLUMNS.problems, text: "推进中遇到的困难，需要协调解决的事项；没有的不填。" },
    alert: null,
  },
  next: { allow: TEXT, prompt: { title: WORK_COLUMNS.next, text: "下一步做什么、何时完成。" }, alert: null },
};

function columns(looks: SheetStyles): ColumnDraft[] {
  const quiet: CellStyle = { ...looks.label, font: { ...looks.text.font, size: 9, color: COLORS.quiet } };
  const visible: readonly (readonly [number, CellStyle])[] = [
    [5, looks.label],
    [22, looks.text],
    [18, looks.text],
    [6.5, quiet],
    [16, { ...quiet, align: "left" }],
    [6.5, looks.entryText],
    // 600 characters stay below the greatest height of a row.
    [39, looks.entryText],
    [14, looks.entryText],
    [10.5, looks.entryText],
    [8, looks.entryText],
    [11.5, looks.entryText],
    [11.5, looks.entryText],
    [15, looks.text],
  ];
  const hidden: ColumnDraft = { width: 12, hidden: true, style: { ...looks.number, numberFormat: "General" } };
  return [
    { width: 6, hidden: true, style: looks.key },
    ...visible.map(([width, style]) => ({ width, style })),
    ...HELPER_HEADS.map(() => hidden),
  ];
}
