import type { CellScalar, FieldKey, MeasureId } from "./expression";
import type { Finding } from "./finding";
import type { ValueCounts } from "./present-value";
import type { ReadProblem } from "./read-problem";
import type { CellLocation, Period, Reading, UnitReturn } from "./unit-return";

/** A file that was read as a return of the month, with what its own checks found. */
export interface ReceivedReturn {
  readonly file: string;
  readonly unitReturn: UnitReturn;
  readonly findings: readonly Finding[];
  /** Digest of figures, notes and texts: equal content, equal digest. */
  readonly content: string;
  /** Modification date of the file, YYYY-MM-DD, or null. */
  readonly fileDate: string | null;
}

/** A file that could not be taken as a return. */
export interface RefusedFile {
  readonly file: string;
  readonly problem: ReadProblem;
  /** Whose return it seems to be, where that is known. */
  readonly unit?: string | null;
}

/** accepted: no 错误, every 需说明 explained; returned: readable, to be sent back; refused: not taken at all. */
export type Verdict = "accepted" | "returned" | "refused";

/** One picked file's fate. */
export interface FileOutcome {
  readonly file: string;
  readonly verdict: Verdict;
  readonly reason: ReadProblem | null;
  readonly unit: string | null;
  /** Number given by the office on receipt; 0 for refused files. */
  readonly revision: number;
  readonly submitted: string | null;
  /** YYYY-MM-DD and where the date comes from. */
  readonly received: string | null;
  readonly receivedFrom: "报送情况" | "历史" | "收件清单" | "命令行" | "上报日期" | "文件日期" | null;
  readonly late: boolean;
  /** Another file of this run (or of history) took its place, or it took the place of an earlier revision. */
  readonly superseded: boolean;
  readonly updated: boolean;
  readonly findings: readonly Finding[];
  readonly readings: readonly Reading[];
}

/** One row of 台账: a value with its origin. held: read but not booked (错误, unread, or its partner part). */
export interface LedgerRow {
  readonly period: Period;
  readonly unit: string;
  /** A figure's key, or `<clause>.<work field>` for 工作开展情况. */
  readonly key: FieldKey;
  readonly value: CellScalar;
  readonly note: string;
  readonly state: "入账" | "暂纳入" | "未入账" | "已被新版替代";
  readonly file: string;
  readonly location: CellLocation;
  readonly revision: number;
  readonly received: string;
  /** Claimed date of 完成上报 and content digest of the return it came in, for later comparison. */
  readonly submitted: string;
  readonly content: string;
}

/** Standing of a measure in the month. */
export type MeasureState = "达标" | "未达标" | "提前" | "正常" | "滞后" | "未到期" | "不适用" | "缺报" | "未能核对";

/** A unit's contribution to a measure. */
export interface MeasureContribution {
  readonly unit: string;
  readonly role: "lead" | "county" | "share";
  /** Part key to value as booked; null where nothing counts. */
  readonly parts: ReadonlyMap<string, CellScalar>;
  /** Ratio or value in the measure's unit, unrounded. */
  readonly value: number | null;
  readonly state: "已报" | "暂纳入" | "不适用" | "待报" | "缺报" | "未入账";
  readonly judged: MeasureState;
  readonly source: { readonly file: string; readonly location: CellLocation } | null;
}

/** The city's figure of a measure: Σ numerators ÷ Σ denominators or the lead's own, with its coverage. */
export interface MeasureSummary {
  readonly id: MeasureId;
  readonly num: number | null;
  readonly den: number | null;
  readonly value: number | null;
  readonly target: number;
  readonly state: MeasureState;
  /** Everybody asked has reported (a number or 不适用). */
  readonly complete: boolean;
  readonly reported: number;
  readonly expected: number;
  readonly provisional: readonly string[];
  readonly missing: readonly string[];
  readonly notApplicable: readonly string[];
  /** 「已报 31/34（暂纳入4：…），缺：…」 */
  readonly coverage: string;
  /** Which units' figures make up the city's figure: the lead's, or all asked. */
  readonly basis: "lead" | "sum";
  readonly contributions: readonly MeasureContribution[];
  /** Last month's city value, when history is at hand. */
  readonly previous: number | null;
  /** Σ of the counties of a lead measure: for comparison and information, never the city's figure. */
  readonly countySum?: CountySum | null;
}

/** What the counties of a lead measure reported together. */
export interface CountySum {
  readonly num: number | null;
  readonly den: number | null;
  readonly value: number | null;
  readonly reported: number;
  readonly missing: readonly string[];
}

/** Standing of a clause in the month. */
export interface ClauseSummary {
  readonly no: number;
  readonly state: "已完成" | "推进中" | "未启动" | "不适用" | "缺报";
  readonly reported: number;
  readonly expected: number;
  readonly missing: readonly string[];
  /** Units that are counted although their return was sent back. */
  readonly provisional?: readonly string[];
  readonly progress: readonly { readonly unit: string; readonly text: string }[];
  readonly problems: readonly { readonly unit: string; readonly text: string }[];
}

/** A value that differs from the last run or the revision before. */
export interface FigureChange {
  readonly unit: string;
  readonly key: FieldKey;
  readonly from: CellScalar;
  readonly to: CellScalar;
}

/** A unit's line on the receipt board. */
export interface ReceiptLine {
  readonly unit: string;
  readonly state: "按时" | "迟报" | "缺报" | "退回";
  readonly due: string;
  readonly received: string | null;
  readonly receivedFrom: FileOutcome["receivedFrom"];
  /** Received date typed by the office, or what else it typed there; kept over re-runs. */
  readonly receivedTyped: string | null;
  readonly remark: string;
  readonly revision: number;
  readonly file: string | null;
  readonly errors: number;
  readonly toExplain: number;
  readonly hints: number;
  /** Text ready to be pasted into a message to the unit; "" when there is nothing to ask. */
  readonly reminder: string;
  readonly contact: string;
}

/** A veto's state. 触发 only after 食安办 confirmed it with name and basis; 无数据 is never shown as safe. */
export interface VetoState {
  readonly clause: number;
  readonly state: "未触发" | "待核实" | "触发" | "无数据";
  readonly reason: string;
}

/** What the office typed for one point in 评分表; null is not yet scored, never 0. */
export interface TypedScore {
  readonly no: number;
  readonly self: number | null;
  readonly office: number | null;
  readonly expert: number | null;
  readonly reason: string;
  readonly evidence: string;
  readonly scorer: string;
  readonly date: string;
  /** The option (自选) or innovation (clause number list for point 29) is counted. null: not chosen yet. */
  readonly selected: boolean | null;
  /** What stands in cells that could not be read, as typed: it is written back into the same cells and never counted. */
  readonly unread?: UnreadScore;
}

/** Typed texts of a line of 评分表 that are no number, no 是 or 否, or no date. */
export type UnreadScore = Readonly<Partial<Record<"self" | "office" | "expert" | "selected" | "date", string>>>;

/** A score computed from a measured figure by the chosen method (折算): a proposal with its inputs in words, and as figures where there is a figure. */
export interface ConvertedScore {
  readonly score: number | null;
  readonly basis: string;
  readonly measure?: MeasureId;
  readonly inputs?: {
    readonly value: number;
    readonly target: number;
    readonly method: "实测/100×满分" | "阈值线性" | "达标满分";
  };
}

/** One point of 评分表. */
export interface PointScore extends TypedScore {
  readonly marks: number;
  readonly section: string;
  readonly kind: "基本" | "必选" | "自选";
  /** What counts: expert, else office, else self; capped. null: not scored, or an option that is not counted. A converted figure is a proposal and never counts. */
  readonly counted: number | null;
  /** Proposal computed from a measured figure (折算), with its inputs in words. */
  readonly converted: ConvertedScore | null;
  readonly clauses: readonly number[];
  /** Figures of the point changed since it was scored. */
  readonly changedSince: boolean;
  /** The clauses to choose from, for a point of which only some count (29 机制创新). */
  readonly innovations?: readonly InnovationScore[];
}

/** One clause of a point of which only some count. `no` is the clause's number; `counted` is null unless it is chosen and scored. */
export interface InnovationScore extends TypedScore {
  readonly marks: number;
  readonly counted: number | null;
}

/** 评分: sections, vetoes and what 食安办 has not confirmed yet. */
export interface ScoreSummary {
  readonly total: number | null;
  readonly scored: number;
  readonly of: number;
  readonly sections: readonly {
    readonly id: string;
    readonly score: number | null;
    readonly marks: number;
    readonly scored: number;
    readonly of: number;
  }[];
  readonly veto: readonly VetoState[];
  readonly unconfirmed: readonly string[];
  readonly points: readonly PointScore[];
  readonly findings: readonly Finding[];
}

/** What the office typed into the workbook of an earlier run; it survives every re-run. */
export interface OfficeEntries {
  readonly scores: ReadonlyMap<number, TypedScore>;
  readonly receivedDates: ReadonlyMap<string, string>;
  readonly remarks: ReadonlyMap<string, string>;
  /** Typed as a received date, but no date; by unit. It is written back and never used. */
  readonly unreadDates?: ReadonlyMap<string, string>;
  /** Typed for the clauses of a point of which only some count (29 机制创新), by clause number. */
  readonly innovations?: ReadonlyMap<number, TypedScore>;
}

/** A finding of a rule over several returns; `unit` is the unit that is to answer it, null for the office. */
export interface CrossFinding extends Finding {
  readonly unit?: string | null;
  /** The file in which `sheet` and `cell` are. */
  readonly file?: string;
}

/** A month's consolidation before it is scored. */
export type ConsolidatedMonth = Omit<Consolidation, "score">;

/** A month's consolidation: everything the office's workbook and the JSON say. */
export interface Consolidation {
  readonly period: Period;
  readonly due: string;
  readonly expectedUnits: readonly string[];
  readonly expected: number;
  readonly received: number;
  readonly accepted: number;
  readonly returned: readonly string[];
  readonly onTime: number;
  readonly late: readonly string[];
  readonly missing: readonly string[];
  readonly files: readonly FileOutcome[];
  readonly counts: ValueCounts;
  readonly measures: readonly MeasureSummary[];
  readonly clauses: readonly ClauseSummary[];
  readonly changes: readonly FigureChange[];
  readonly receipts: readonly ReceiptLine[];
  /** Findings of cross-return rules; those of single returns are with the files. */
  readonly crossFindings: readonly CrossFinding[];
  /** All months: earlier ones from history, then this one. */
  readonly ledger: readonly LedgerRow[];
  readonly score: ScoreSummary;
}
