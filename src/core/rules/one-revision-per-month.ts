import type { RuleMeta } from "../model/rule";
import { broken, KEPT, NOT_APPLICABLE, type CrossOutcome } from "./cross-outcome";

export const meta: RuleMeta = {
  id: "one-revision-per-month",
  number: 22,
  grade: "错误",
  tier: "cross-return",
  requirement: "同一单位同一月份只采用一份报表。",
  missing: "只收到一份时本期不适用。",
  message: "{{unit}} {{period}} 收到 {{count}} 份内容不同、先后分不清的报表：{{files}}。请指定采用哪一份。",
  brief: "同月收到内容不同的多份，请指定一份。",
  source: "报送约定：一个单位一个月一份，更正另报修订版",
};

/** A return that claims to be the month's. */
export interface ClaimedReturn {
  readonly file: string;
  /** Digest of the content: the same for copies. */
  readonly content: string;
  /** What decides which is later; equal for two that cannot be told apart. */
  readonly order: string;
}

/** 一月一份. Copies do no harm; of different returns the later counts; two equal in order are a conflict. */
export function oneRevisionPerMonth(unit: string, period: string, claimed: readonly ClaimedReturn[]): CrossOutcome {
  if (claimed.length < 2) return NOT_APPLICABLE;
  const last = claimed.reduce((latest, { order }) => (order > latest ? order : latest), "");
  const latest = claimed.filter(({ order }) => order === last);
  if (new Set(latest.map(({ content }) => content)).size <= 1) return KEPT;
  return broken({ unit, period, count: latest.length, files: latest.map(({ file }) => file).join("、") });
}
