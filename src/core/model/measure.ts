import type { MeasureId } from "./expression";

/** 累计: in the year so far; 时点: state at the month's end; 季节: by season; 测评: survey; 周期: over the whole cycle, never restarts in January. */
export type MeasureNature = "累计" | "时点" | "季节" | "测评" | "周期";

/** How a figure is judged during the year: by 序时进度, by season, or at once. */
export type MeasureJudgement = "进度" | "季节" | "水平";

/** One figure asked of a unit. */
export interface MeasurePart {
  /** `num`, `den`, `value`, or the name of an extra part such as `found`. The field key is `<measure>.<key>`. */
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  /** number: counts and amounts; pick: 是/否; text: free text such as the survey's source; date: YYYY-MM-DD. */
  readonly kind: "number" | "pick" | "text" | "date";
  /** True for counts of persons, cases, units, batches. */
  readonly whole: boolean;
  /** True when it only grows within the year (or the cycle). */
  readonly flow: boolean;
  /** Filled in and locked by the office, from 设置 (population, in persons). */
  readonly given: boolean;
  /** May stay blank. */
  readonly optional: boolean;
  /** Greatest possible value where there is one (a score of 100); left out elsewhere. */
  readonly max?: number;
  /** False where departments leave this part to 设置 (the denominator of 46-x). */
  readonly askedOfDepartments: boolean;
  /** What counts, in a sentence or two, and an example: shown at the cell. */
  readonly guidance: string;
  readonly example: string;
}

/** A quantified requirement of a clause (指标). */
export interface Measure {
  readonly id: MeasureId;
  readonly clause: number;
  readonly name: string;
  readonly parts: readonly MeasurePart[];
  readonly op: ">=" | "=" | "<=";
  readonly target: number;
  readonly unit: string;
  /** Factor from num ÷ den to the unit of `target`: 100 for %, 1000 for 批次/千人, 1 for a value. */
  readonly scale: number;
  readonly nature: MeasureNature;
  /** lead: the lead department's citywide figure; sum: the sum of all that are asked. */
  readonly city: "lead" | "sum";
  readonly lead: string | null;
  /** Canonical unit names and group names (`各县（区）`, `市食药安委成员单位`), in printed order. */
  readonly askedOf: readonly string[];
  /** True when Σ counties is compared with the lead's figure. */
  readonly crossCheck: boolean;
  readonly judge: MeasureJudgement;
  /** Months of the year in which the season's figure falls due, for 季节; [] otherwise. For 27-1 春季 [3], for 27-2 秋季 [9]. */
  readonly seasonMonths: readonly number[];
  /** Off by default: offered, not asked. */
  readonly optional: boolean;
  /** 不适用 is likely (zero denominators). */
  readonly likelyNotApplicable: boolean;
  /** Where a department's own share is asked, 「只填本级自办，不含县区」; where citywide, 「填全市数（含县区）」. Derived from `city`. */
  readonly sourceLine: number;
}
