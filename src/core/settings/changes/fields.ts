import type { Result } from "../../model/result";
import type { ChangedValue } from "../../model/settings";
import { CITY_SOURCES } from "../../model/settings-columns";
import { flagOf, isBlank, wordsOf } from "../record-reader";
import type { RawSetting } from "../settings-record";

/** How a kind of value is read and said in 变更记录. */
export interface Field {
  readonly read: (raw: RawSetting) => Result<ChangedValue, string>;
  readonly words: (value: ChangedValue) => string | number | null;
}

const KINDS = ["市级部门", "县区", "功能区", "其他"] as const;
const DEFAULT_SOURCE = "默认";
const MOST = 1e9;

/** 是 or 否. */
export const FLAG_FIELD: Field = {
  read: (raw) => {
    const flag = flagOf(raw);
    return flag === null ? refused("「是」或「否」", raw) : taken(flag);
  },
  words: (value) => (value === true ? "是" : "否"),
};

/** 类别 of a unit. */
export const KIND_FIELD: Field = {
  read: (raw) => {
    const kind = KINDS.find((each) => each === wordsOf(raw));
    return kind === undefined ? refused(`${KINDS.join("、")}之一`, raw) : taken(kind);
  },
  words: plain,
};

/** 别名 with 、 between. */
export const NAMES_FIELD: Field = {
  read: (raw) =>
    taken(
      wordsOf(raw)
        .split(/[、，,；;\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== ""),
    ),
  words: plain,
};

/** 人口, persons or blank. */
export const PERSONS_FIELD: Field = {
  read: (raw) => {
    if (isBlank(raw)) return taken(null);
    return typeof raw === "number" && Number.isInteger(raw) && raw >= 0 && raw <= MOST
      ? taken(raw)
      : refused("人数（整数）", raw);
  },
  words: plain,
};

/** 另定目标, a number or blank. */
export const TARGET_FIELD: Field = {
  read: (raw) => {
    if (isBlank(raw)) return taken(null);
    return typeof raw === "number" && raw >= 0 && raw <= MOST ? taken(raw) : refused("不小于0的数字，或留空", raw);
  },
  words: plain,
};

/** 全市数来源; null is the declared one. */
export const CITY_FIELD: Field = {
  read: (raw) => {
    const words = wordsOf(raw);
    if (words === "" || words === DEFAULT_SOURCE) return taken(null);
    if (words === "lead" || words === CITY_SOURCES.lead) return taken("lead");
    if (words === "sum" || words === CITY_SOURCES.sum) return taken("sum");
    return refused(`${DEFAULT_SOURCE}、${CITY_SOURCES.lead}、${CITY_SOURCES.sum}之一`, raw);
  },
  words: (value) => (value === "lead" || value === "sum" ? CITY_SOURCES[value] : DEFAULT_SOURCE),
};

function plain(value: ChangedValue): string | number | null {
  if (value === null || typeof value === "number" || typeof value === "string") return value;
  return typeof value === "boolean" ? String(value) : value.length === 0 ? null : value.join("、");
}

function taken(value: ChangedValue): Result<ChangedValue, string> {
  return { ok: true, value };
}

function refused(wanted: string, raw: RawSetting): Result<ChangedValue, string> {
  return { ok: false, problem: `应为${wanted}，现为「${wordsOf(raw)}」` };
}
