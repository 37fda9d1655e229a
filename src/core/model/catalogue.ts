/** What the source document says, as data. Line numbers are 1-based lines of the document in `seeds/`. */

/** 基本: counted in full; 必选: section 五, must be met; 自选: section 五, the city chooses. */
export type PointKind = "基本" | "必选" | "自选";

/** A 评价 section (一 … 六) of the table. */
export interface Section {
  /** Chinese numeral as printed. */
  readonly id: string;
  readonly name: string;
  /** Printed marks; null where none are printed (六、否决项). */
  readonly marks: number | null;
  /** Of these, marks of 必选项 and of 自选项 (section 五); null elsewhere. */
  readonly requiredMarks: number | null;
  readonly optionalMarks: number | null;
  readonly printed: string;
  readonly line: number;
}

/** A 评价要点: the unit of scoring. */
export interface Point {
  readonly no: number;
  readonly name: string;
  readonly marks: number;
  readonly section: string;
  readonly kind: PointKind;
  /** How many of its clauses are to be chosen (机制创新: 任选 2 项); null where all count. */
  readonly choose: number | null;
  readonly printed: string;
  readonly line: number;
}

/** One numbered task of 基本任务. */
export interface Task {
  readonly no: number;
  /** Wording of the source without the number. */
  readonly text: string;
  /** Canonical unit and group names in the order in which the text names them. */
  readonly units: readonly string[];
}

/** One row of the table: what is evaluated, how, and who does what. */
export interface Clause {
  readonly no: number;
  readonly section: string;
  /** null for vetoes. */
  readonly point: number | null;
  /** Wording of the source without the leading number. */
  readonly text: string;
  readonly methods: readonly string[];
  /** Canonical unit and group names in printed order. */
  readonly units: readonly string[];
  /** The words that leave the list open (`等部门`), or null. */
  readonly openList: string | null;
  /** 市食药安委成员单位 stands only for 有关 / 其他有关 members: those that the clause names, plus those that the office adds. */
  readonly partialMembers: boolean;
  readonly tasks: readonly Task[];
  readonly veto: boolean;
  readonly sourceLine: number;
  /** The row's cells as in the source, list tags stripped; `printedPoint` is "" where the cell is empty. */
  readonly printedPoint: string;
  readonly printedText: string;
  readonly printedMethods: string;
  readonly printedUnits: string;
  readonly printedTasks: string;
}

/** A figure that the body of the document names. */
export interface Figure {
  readonly label: string;
  readonly op: ">=" | "=";
  readonly value: number;
  readonly unit: string;
  /** By when, as printed (`2023年底`), or null. */
  readonly due: string | null;
  readonly line: number;
}

/** One of the 提升工程 (工程) or 专项整治行动 (行动). */
export interface Programme {
  readonly kind: "工程" | "行动";
  readonly no: number;
  readonly name: string;
  readonly text: string;
  /** 牵头单位 and 责任单位: canonical unit and group names in printed order. */
  readonly lead: readonly string[];
  readonly units: readonly string[];
  /** The two lists as printed, with their labels; a page break within is a line break. */
  readonly printedLead: string;
  readonly printedUnits: string;
  readonly figures: readonly Figure[];
  readonly line: number;
  readonly leadLines: readonly number[];
  readonly unitsLines: readonly number[];
}

/** A stage of 实施步骤. */
export interface Milestone {
  readonly no: number;
  readonly name: string;
  /** First and last month, YYYY-MM. */
  readonly from: string;
  readonly to: string;
  /** What stands before the first numbered step; "" where nothing does. */
  readonly intro: string;
  readonly steps: readonly string[];
  readonly figures: readonly Figure[];
  readonly line: number;
}

/** One of the 创建目标. */
export interface Goal {
  readonly no: number;
  readonly name: string;
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly line: number;
}

/** 待定: 食安办 has not decided yet. */
export type Decision = "待定" | "采用" | "不采用";

/** What a repair changed in the reading; `layout` repairs only put the document together and cannot be refused. */
export type RepairKind = "unit-name" | "task-number" | "full-stop" | "list-tag" | "point-name" | "layout";

/** A reading that differs from what is printed. The printed text itself stays as it is. */
export interface Repair {
  /** Stable while the document is the same. */
  readonly id: string;
  readonly kind: RepairKind;
  /** First line concerned, and all of them. */
  readonly line: number;
  readonly lines: readonly number[];
  /** Column or part of the document. */
  readonly field: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly refusable: boolean;
  readonly decision: Decision;
}

/** What sort of question a gap is. */
export type GapKind =
  | "task-unit-not-responsible"
  | "responsible-unit-without-task"
  | "open-list"
  | "task-without-unit"
  | "no-county"
  | "unknown-unit"
  | "not-reporting"
  | "not-in-table"
  | "numbering"
  | "wording-question"
  | "undefined"
  | "measure-question";

/** Something that the document leaves open or says twice differently, for 食安办 to decide. */
export interface Gap {
  /** Stable while the document is the same. */
  readonly id: string;
  readonly kind: GapKind;
  readonly clause: number | null;
  readonly unit: string | null;
  readonly line: number;
  readonly lines: readonly number[];
  /** Whole Chinese sentences: what is open and what to decide. */
  readonly text: string;
  readonly decision: Decision;
}

/** 市级部门, 县区, 功能区 (新区管委会), or 其他: bodies that never report. */
export type UnitKind = "市级部门" | "县区" | "功能区" | "其他";

/** A body that the document names; those with `reports` fill in a monthly return. */
export interface ReportingUnit {
  readonly name: string;
  readonly kind: UnitKind;
  readonly aliases: readonly string[];
  readonly reports: boolean;
  readonly note?: string;
}

/** The whole document: the table (责任分解表), the plan's body, and what was odd in them. */
export interface DocumentCatalogue {
  /** Title of the table. */
  readonly title: string;
  /** Title of the plan that it is annexed to. */
  readonly planTitle: string;
  /** Edition of the evaluation rules, for example `2021`. */
  readonly edition: string;
  /** First and last month of the 创建 cycle, YYYY-MM; null where the document names none. */
  readonly cycle: { readonly from: string; readonly to: string; readonly line: number } | null;
  /** The five printed column heads. */
  readonly columns: readonly string[];
  readonly sections: readonly Section[];
  readonly points: readonly Point[];
  readonly clauses: readonly Clause[];
  readonly programmes: readonly Programme[];
  readonly milestones: readonly Milestone[];
  readonly goals: readonly Goal[];
  readonly repairs: readonly Repair[];
  readonly gaps: readonly Gap[];
}
