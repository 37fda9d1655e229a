import type { RuleMeta } from "../model/rule";
import { broken, KEPT, notRun, type CrossOutcome } from "./cross-outcome";

export const meta: RuleMeta = {
  id: "identity-agrees",
  number: 22,
  grade: "错误",
  tier: "cross-return",
  requirement: "同一文件内各处写的填报单位、报告期、版本应一致。",
  missing: "只有一处写明时按该处；各处都没有时未能核对。",
  message: "文件内的{{what}}不一致：{{stated}}。请用原下发的表重新填报，不要改动表头。",
  brief: "文件内单位、月份或版本不一致。",
  source: "报送约定：表内多处写明身份，互相印证",
};

/** One place of the file and what it says. */
export interface IdentityStatement {
  readonly place: string;
  readonly text: string | null;
}

/** 文件身份一致. `what` is 填报单位, 报告期 or 版本. */
export function identityAgrees(what: string, statements: readonly IdentityStatement[]): CrossOutcome {
  const given = statements.filter(({ text }) => text !== null);
  if (given.length === 0) return notRun(`各处都没有写明${what}`);
  if (new Set(given.map(({ text }) => text)).size === 1) return KEPT;
  return broken({ what, stated: given.map(({ place, text }) => `${place}为“${text ?? ""}”`).join("，") });
}
