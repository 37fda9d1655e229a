/**
 * How the invented figures of each measure behave. Nothing here is from the document but the measures' targets:
 * sizes are plausible for a prefecture with eleven counties, and the print says 示例.
 */
export interface FigureProfile {
  /** Size of the whole for a county, from–to; a department's own share is of the same order. */
  readonly whole: readonly [number, number];
  /** stock: the same all year; flow: grows month by month; plan: the year's plan, of which the part is fulfilled evenly. */
  readonly kind: "stock" | "flow" | "plan";
  /** Part ÷ whole that is reached: of the whole year for plan and stock with 序时进度, else at once. */
  readonly rate: readonly [number, number];
  /** How likely a unit has nothing of the kind and answers 不适用. */
  readonly none: number;
  /** Why it has nothing, as a clerk would write it. */
  readonly noneReason: string;
  readonly decimals: number;
}

const base: FigureProfile = { whole: [10, 60], kind: "flow", rate: [1, 1], none: 0, noneReason: "", decimals: 0 };

/** Profiles by measure id; measures without one take `DEFAULT_PROFILE`. */
export const FIGURE_PROFILES: ReadonlyMap<string, FigureProfile> = new Map<string, FigureProfile>([
  ["19-1", { ...base, whole: [900, 6000], kind: "stock", rate: [0.26, 0.3], decimals: 1 }],
  ["19-2", { ...base, whole: [12, 36], none: 0.5, noneReason: "本期监测未发现问题粮食" }],
  [
    "24-1",
    {
      ...base,
      whole: [1, 2],
      kind: "stock",
      rate: [1, 1],
      none: 0.9,
      noneReason: "辖区内无婴配乳粉、特医食品生产企业",
    },
  ],
  ["24-2", { ...base, whole: [12, 24], none: 0.9, noneReason: "辖区内无婴配乳粉、特医食品生产企业" }],
  [
    "25-1",
    { ...base, whole: [2, 6], kind: "stock", rate: [0.4, 0.6], none: 0.7, noneReason: "辖区内无保健食品生产企业" },
  ],
  ["25-2", { ...base, whole: [12, 24], none: 0.7, noneReason: "辖区内无保健食品生产企业" }],
  ["27-1", { ...base, whole: [24, 90], kind: "stock" }],
  ["27-2", { ...base, whole: [24, 90], kind: "stock" }],
  ["29-1", { ...base, whole: [180, 640], kind: "plan", rate: [0.98, 1] }],
  ["29-2", { ...base, whole: [36, 120], kind: "plan", rate: [0.98, 1] }],
  ["29-3", { ...base, whole: [12, 36] }],
  ["30-1", { ...base, whole: [42, 42], kind: "plan", rate: [1, 1] }],
  ["30-2", { ...base, whole: [8, 40], kind: "plan", rate: [1, 1] }],
  ["32-1", { ...base, whole: [24, 96] }],
  ["32-2", { ...base, whole: [24, 90] }],
  ["40-1", { ...base, whole: [480, 2400], rate: [0.92, 0.985], none: 0.5, noneReason: "12315 热线由市级统一受理" }],
  ["40-2", { ...base, whole: [60, 360], rate: [0.985, 1] }],
  ["43-1", { ...base, whole: [18, 55], kind: "stock", rate: [0.72, 0.9] }],
  ["45-1", { ...base, whole: [18, 70], kind: "plan", rate: [1, 1] }],
  ["45-2", { ...base, whole: [18, 70], kind: "plan", rate: [0.96, 0.98] }],
  // The one measure that is behind schedule, so that a month shows what that looks like.
  ["56-1", { ...base, whole: [240, 1500], kind: "plan", rate: [0.3, 0.5] }],
  ["56-2", { ...base, whole: [120, 600], rate: [0.955, 0.995] }],
  ["58-1", { ...base, whole: [8, 40], kind: "plan", rate: [1, 1] }],
  ["61-1", { ...base, whole: [1, 4], kind: "plan", rate: [1, 1], none: 0.8, noneReason: "辖区内无特殊食品生产企业" }],
  ["61-2", { ...base, whole: [12, 24], none: 0.8, noneReason: "辖区内无特殊食品生产企业" }],
  ["68-1", { ...base, whole: [3, 15], kind: "plan", rate: [1, 1] }],
  ["74-1", { ...base, whole: [2400, 2400], kind: "stock", rate: [0.87, 0.9] }],
  ["75-1", { ...base, whole: [600, 720], rate: [0.985, 0.99] }],
  ["85-1", { ...base, whole: [90, 160], kind: "stock" }],
]);

/** For optional measures that the office switches on. */
export const DEFAULT_PROFILE: FigureProfile = base;
