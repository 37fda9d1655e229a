import { checkShareFormula, checkShare, isChecked } from "../model/check-code";
import type { Measure, MeasurePart } from "../model/measure";
import { SHEET_NAMES } from "../model/office-columns";
import { FIGURE_COLUMNS } from "../model/return-columns";
import type { AskedMeasure, ReturnForm } from "../model/return-form";
import { columnLetters } from "../sheet/a1";
import type { CellDraft, ColumnDraft } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { CellStyle } from "../sheet/sheet-spec";
import type { SheetStyles } from "../sheet/styles";
import { dateContent } from "./parts/date-content";
import { figureEntry } from "./parts/figure-entry";
import { partFormat, targetWords } from "./parts/figure-format";
import { figureCell } from "./parts/form-fields";
import { verdictHighlights } from "./parts/form-highlights";
import { formTitle } from "./parts/form-title";
import { contentOf, fieldKey, ratioParts } from "./parts/form-values";
import { periodWords } from "../model/chinese-dates";
import { guidanceWords, ROLE_WORDS } from "./parts/role-words";
import { initialVerdict, isPressing, tallyCell, verdictCell } from "./parts/verdict-cells";
import type { VerdictContext } from "./parts/verdict-cells";

/** Said on 指标数据 of a unit that is asked for no figure. */
const NO_FIGURES = "本单位无需填报指标";

const NOTE =
  "只填淡黄色单元格：填数字，确实没有发生的填 0；本单位没有这类对象的选「不适用」并在说明栏写明原因；暂时报不出的选「待报」。完成情况由表格自动计算，不要手填。请看「审核」一栏的提示。";
const HEADS: readonly (keyof typeof FIGURE_COLUMNS)[] = [
  "clause",
  "measure",
  "part",
  "unit",
  "value",
  "previous",
  "target",
  "ratio",
  "note",
  "verdict",
  "guidance",
  "previous2",
  "previous3",
  "previous4",
];
/** Heads that need no printing: hidden helpers behind the table. */
const HELPER_HEADS = ["核对", "计数"];
const VISIBLE = 11;

/** 0-based sheet columns that the form's other sheets look at. */
export const FIGURE_SHEET_COLUMNS = {
  clause: 1,
  label: HEADS.indexOf("part") + 1,
  verdict: HEADS.indexOf("verdict") + 1,
  share: HEADS.length + 1,
  tally: HEADS.length + 2,
} as const;
const HISTORY = [2, 3, 4] as const;

/** Lays down 指标数据: one row per figure under a heading per clause, with last month's value beside the entry. */
export function figuresSheet(form: ReturnForm, looks: SheetStyles): SheetBuilder {
  const sheet = new SheetBuilder(SHEET_NAMES.figures, columns(looks));
  sheet.banner(
    { content: `${formTitle(form.planTitle)}　${SHEET_NAMES.figures}`, style: looks.title },
    { minHeight: 30 },
  );
  sheet.banner({
    content: `填报单位：${form.unit.name}　　报告期：${periodWords(form.period)}（${spanWords(form)}累计）`,
    style: looks.caption,
  });
  return sheet;
}

/** Lays the table under the title; apart, since its formulas look at the other sheets of the form. */
export function layFigures(
  sheet: SheetBuilder,
  form: ReturnForm,
  context: VerdictContext,
  looks: SheetStyles,
): FigureRows {
  if (form.measures.length === 0) {
    sheet.gap(1, 12).banner({ content: NO_FIGURES, style: { ...looks.caption, align: "center" } }, { minHeight: 40 });
    return { keys: [], pressing: 0, headings: [] };
  }
  sheet.banner({ content: NOTE, style: looks.note });
  const head = sheet.nextRow;
  const heads = ["键", ...HEADS.map((name) => FIGURE_COLUMNS[name]), ...HELPER_HEADS];
  // A hidden head may not wrap: it would make the row as high as its words are many.
  const styleOf = (column: number): CellStyle =>
    column === 0 || column > VISIBLE ? { ...looks.head, wrap: false } : looks.head;
  sheet.head([heads.map((content, column): CellDraft => ({ content, style: styleOf(column) }))], { minHeight: 24 });
  const rows = new FigureTable(sheet, form, context, looks);
  for (const group of byClause(form.measures)) rows.layClause(group);
  sheet.frame(head, looks.frame);
  const entry = sheet.cellOf(rows.keys[0] as string);
  const note = sheet.cellOf(figureCell.note(rows.keys[0] as string));
  const verdicts = { row: entry.row, column: FIGURE_SHEET_COLUMNS.verdict };
  for (const highlight of verdictHighlights(verdicts, sheet.nextRow - entry.row, entry.column, note.column))
    sheet.highlight(highlight);
  sheet.freezeColumns(4);
  return rows;
}

/** What the form's other sheets need to know of the rows. */
export interface FigureRows {
  readonly keys: readonly string[];
  /** Rows that ask for something when the form is issued. */
  readonly pressing: number;
  /** Rows that may not end a page: a clause's heading, and all but the last of a measure's rows. */
  readonly headings: readonly number[];
}

class FigureTable implements FigureRows {
  readonly keys: string[] = [];
  readonly headings: number[] = [];
  pressing = 0;

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly form: ReturnForm,
    private readonly context: VerdictContext,
    private readonly looks: SheetStyles,
  ) {}

  layClause(group: readonly AskedMeasure[]): void {
    const [{ measure }] = group as [AskedMeasure];
    const text = this.form.clauses.find(({ clause }) => clause.no === measure.clause)?.clause.text ?? "";
    const roles = new Set(group.map(({ role }) => role));
    const [role] = roles;
    this.headings.push(this.sheet.nextRow);
    this.sheet.row([
      null,
      { content: `第${measure.clause}条　${text}`, columns: VISIBLE - 1, style: this.looks.group },
      {
        content: role !== undefined && roles.size === 1 ? ROLE_WORDS[role] : null,
        style: { ...this.looks.group, font: { ...this.looks.group.font, bold: true } },
      },
    ]);
    for (const asked of group) {
      asked.parts.forEach((part, index) => {
        if (index < asked.parts.length - 1) this.headings.push(this.sheet.nextRow);
        this.layPart(asked, part, index === 0, roles.size > 1);
      });
    }
  }

  private layPart(asked: AskedMeasure, part: MeasurePart, first: boolean, nameRole: boolean): void {
    const { sheet, context, looks } = this;
    const { measure } = asked;
    const key = fieldKey(measure, part);
    const above = this.keys[this.keys.length - 1];
    const before = above === undefined ? null : () => sheetAddress(sheet, figureCell.tally(above));
    const tally = tallyCell(context, key, before, this.pressing);
    if (isPressing(initialVerdict(context, key))) this.pressing += 1;
    this.keys.push(key);
    const repeated = first ? {} : { style: { font: { ...looks.text.font, color: REPEATED } } };
    const history = HISTORY.map((monthsAgo) => this.previous(key, part, monthsAgo));
    sheet.row(
      [
        { content: key },
        { content: `(${measure.clause})`, ...repeated },
        { content: measure.name, ...repeated },
        { content: part.label },
        { content: part.unit === "" ? null : part.unit },
        this.entry(asked, part),
        this.previous(key, part, 1),
        { content: first && part.kind === "number" ? targetWords(measure, measure.target) : null },
        first ? this.ratio(asked) : {},
        this.note(key, measure),
        verdictCell(context, "figures", key),
        { content: partWords(asked, part, nameRole && first) },
        ...history,
        this.share(key, part),
        tally,
      ],
      { minHeight: ROOM_FOR_VERDICT },
    );
  }

  private entry(asked: AskedMeasure, part: MeasurePart): CellDraft {
    const key = fieldKey(asked.measure, part);
    const value = contentOf(this.context.values.cell({ of: "figure", key }));
    const content = part.kind === "date" && typeof value === "string" ? dateContent(value) : value;
    const numberFormat = formatOf(part);
    if (part.given)
      return {
        content,
        key,
        style: {
          fill: "FFFFFF",
          unlocked: false,
          wrap: true,
          numberFormat,
          align: typeof content === "number" ? "right" : "center",
        },
      };
    return {
      content,
      key,
      entry: figureEntry(asked, part),
      style: { ...this.looks.entry, numberFormat, wrap: part.kind === "text" },
    };
  }

  private previous(key: string, part: MeasurePart, monthsAgo: 1 | 2 | 3 | 4): CellDraft {
    const value = contentOf(this.context.values.cell({ of: "previous", key, monthsAgo }));
    const content = part.kind === "date" && typeof value === "string" ? dateContent(value) : value;
    return { content, key: figureCell.previous(key, monthsAgo), style: { numberFormat: formatOf(part) } };
  }

  private ratio(asked: AskedMeasure): CellDraft {
    const { measure } = asked;
    const key = figureCell.ratio(measure.id);
    const pair = ratioParts(asked);
    if (pair === null) return { key };
    const style = { numberFormat: measure.unit === "%" ? '0.00"%"' : "#,##0.00" };
    const typed = this.context.values.typedRatio(measure.id);
    if (typed !== null) return { key, content: typed, style };
    const value = this.context.values.ratio(asked) ?? "";
    const scale = measure.scale === 1 ? "" : `*${measure.scale}`;
    return {
      key,
      style,
      content: ({ relative }) => {
        const [num, den] = [relative(pair.num), relative(pair.den)];
        return { formula: `IFERROR(IF(COUNT(${num},${den})=2,IF(${den}<>0,${num}/${den}${scale},""),""),"")`, value };
      },
    };
  }

  private note(key: string, measure: Measure): CellDraft {
    const content = contentOf(this.context.values.cell({ of: "note", key }));
    const text = `${measure.likelyNotApplicable ? "选「不适用」的写明原因，如「辖区内无此类企业」；" : ""}审核提示「需说明」的，在此写明原因（4个字以上）。`;
    const entry = { allow: { kind: "text-length", max: 500 }, prompt: { title: "说明", text }, alert: null } as const;
    return { content, key: figureCell.note(key), entry, style: this.looks.entryText };
  }

  private share(key: string, part: MeasurePart): CellDraft {
    if (!isChecked(part)) return {};
    const value = this.context.values.cell({ of: "figure", key });
    const counted = part.given ? (typeof value === "number" ? value : 0) : value;
    return {
      key: figureCell.share(key),
      content: ({ relative }) => ({
        formula: checkShareFormula(part.given ? `N(${relative(key)})` : relative(key), key),
        value: checkShare(key, counted),
      }),
    };
  }
}

/** Two lines: what the 审核 cell says later may be longer than what it says now. */
const ROOM_FOR_VERDICT = 32;
/** Grey of names that repeat the row above. */
const REPEATED = "A6A6A6";

function columns(looks: SheetStyles): ColumnDraft[] {
  const small = { ...looks.text, font: { ...looks.text.font, size: 9 } };
  const visible: ColumnDraft[] = [
    { width: 5.5, style: looks.label },
    { width: 16, style: looks.text },
    { width: 20, style: looks.text },
    { width: 7, style: looks.label },
    { width: 13, style: looks.entry },
    { width: 12, style: looks.number },
    { width: 11, style: looks.label },
    { width: 11, style: looks.number },
    { width: 22, style: looks.text },
    { width: 24, style: looks.text },
    { width: 36, style: small },
  ];
  const hidden: ColumnDraft = { width: 12, hidden: true, style: { ...looks.number, numberFormat: "General" } };
  return [
    { width: 10, hidden: true, style: looks.key },
    ...visible,
    ...HISTORY.map(() => hidden),
    ...HELPER_HEADS.map(() => hidden),
  ];
}

function byClause(measures: readonly AskedMeasure[]): readonly (readonly AskedMeasure[])[] {
  const groups = new Map<number, AskedMeasure[]>();
  for (const asked of measures) groups.set(asked.measure.clause, [...(groups.get(asked.measure.clause) ?? []), asked]);
  return [...groups.values()];
}

function partWords({ role }: AskedMeasure, part: MeasurePart, nameRole: boolean): string {
  return `${nameRole ? `【${ROLE_WORDS[role]}】` : ""}${part.optional ? "（选填）" : ""}${guidanceWords(part)}`;
}

function formatOf(part: MeasurePart): string {
  if (part.kind === "date") return "yyyy-mm-dd";
  return part.kind === "number" ? partFormat(part) : "@";
}

function spanWords({ span }: ReturnForm): string {
  const words = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
  return `${words(span.from)}至${words(span.to)}`;
}

function sheetAddress(sheet: SheetBuilder, key: string): string {
  const { row, column } = sheet.cellOf(key);
  return `${columnLetters(column)}${row + 1}`;
}
