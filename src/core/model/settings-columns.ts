/** The parts of a settings file. */
export type SettingsSection = "entries" | "units" | "populations" | "measures" | "decisions" | "deadlines" | "changes";

/** A column of a section of the sheet 设置. */
export interface SettingsColumn {
  readonly head: string;
  /** The field that it fills; null: shown only, never read back. */
  readonly field: string | null;
  /** Sheet columns that it takes. */
  readonly span: number;
}

/** A section of the sheet 设置, with its heading and its columns from left to right; the first is the hidden key. */
export interface SettingsTable {
  readonly section: SettingsSection;
  readonly title: string;
  readonly columns: readonly SettingsColumn[];
}

/** How the sheet says where the city's figure comes from. */
export const CITY_SOURCES = { lead: "牵头部门全市数", sum: "各单位合计" } as const;

const LABEL_MARK = "来源：";
const NO_LABEL = "（未注明）";

/** The line of the sheet that says where its settings come from. */
export function settingsLabelLine(label: string): string {
  return `${LABEL_MARK}${label === "" ? NO_LABEL : label}`;
}

/** The label in such a line, or null for any other text. */
export function settingsLabelIn(text: string): string | null {
  if (!text.startsWith(LABEL_MARK)) return null;
  const label = text.slice(LABEL_MARK.length).trim();
  return label === NO_LABEL ? "" : label;
}

/** Heads that earlier versions printed, with those that took their place. */
export const FORMER_HEADS: ReadonlyMap<string, string> = new Map([["事项编号", "事项"]]);

/** Head of the hidden key column. */
export const KEY_HEAD = "键";

/** The sections of the sheet 设置 in their order, each nine sheet columns wide. The layout prints them, `settingsFromGrid` finds them by their words. */
export const SETTINGS_TABLES: readonly SettingsTable[] = [
  table("entries", "基本设置", [
    [KEY_HEAD, "key"],
    ["设置项目", "label"],
    ["现值", "value"],
    ["默认", null],
    ["状态", "state"],
    ["确认人", "confirmedBy"],
    ["日期", "date"],
    ["依据（文号）", "basis"],
    ["说明", null],
  ]),
  table("units", "填报单位", [
    [KEY_HEAD, null],
    ["单位名称", "name"],
    ["类别", "kind"],
    ["是否报送", "reports"],
    ["成员单位", "member"],
    ["联系人", "contact"],
    ["电话", "phone", 2],
    ["别名（用、隔开）", "aliases"],
  ]),
  table("populations", "人口", [
    [KEY_HEAD, null],
    ["地区", "place"],
    ["年份", "year"],
    ["人口（人）", "persons", 2],
    ["依据（文号）", "basis", 3],
    ["说明", null],
  ]),
  table("measures", "指标", [
    [KEY_HEAD, "id"],
    ["指标名称", "label"],
    ["是否启用", "enabled"],
    ["默认目标", null],
    ["另定目标", "target"],
    ["全市数来源", "city", 2],
    ["默认来源", null],
    ["填报单位", null],
  ]),
  table("decisions", "事项决定", [
    [KEY_HEAD, "id"],
    ["事项", "label"],
    ["决定", "decision", 3],
    ["决定人", "by"],
    ["日期", "date"],
    ["依据（文号）", "basis"],
    ["事项内容", null],
  ]),
  table("deadlines", "截止日期", [
    [KEY_HEAD, null],
    ["报告期", "period"],
    ["截止日期", "date", 2],
    ["备注", null, 5],
  ]),
  table("changes", "变更记录", [
    [KEY_HEAD, "id"],
    ["变更事项", "label"],
    ["生效月份", "from"],
    ["原值", "before"],
    ["新值", "after"],
    ["确认人", "by"],
    ["日期", "date"],
    ["依据（文号）", "basis"],
    ["说明", null],
  ]),
];

function table(
  section: SettingsSection,
  title: string,
  columns: readonly (readonly [string, string | null, number?])[],
): SettingsTable {
  return { section, title, columns: columns.map(([head, field, span = 1]) => ({ head, field, span })) };
}
