import type { Clause } from "../model/catalogue";
import type { ClauseSummary, LedgerRow } from "../model/consolidation";
import type { CellScalar } from "../model/expression";
import { cellText } from "./cell-text";
import type { LedgerIndex } from "./ledger-index";
import { workKey } from "./version-figures";

const STATUSES: readonly CellScalar[] = ["未启动", "推进中", "已完成", "不适用"];

/** Where a clause stands: what its units say in 工作开展情况. A status that is blank, unknown or not booked is no report. */
export function summariseClause(
  { no }: Pick<Clause, "no">,
  units: readonly string[],
  index: LedgerIndex,
): ClauseSummary {
  const said = (unit: string, field: string): CellScalar => bookedValue(index.get(unit)?.get(workKey(no, field)));
  const statuses = new Map(
    units.map((unit) => [unit, said(unit, "status")] as const).filter(([, status]) => STATUSES.includes(status)),
  );
  const texts = (field: string): ClauseSummary["progress"] =>
    units.map((unit) => ({ unit, text: cellText(said(unit, field)).trim() })).filter(({ text }) => text !== "");
  return {
    no,
    state: clauseState([...statuses.values()]),
    reported: statuses.size,
    expected: units.length,
    provisional: units.filter(
      (unit) => statuses.has(unit) && index.get(unit)?.get(workKey(no, "status"))?.state === "暂纳入",
    ),
    missing: units.filter((unit) => !statuses.has(unit)),
    progress: texts("progress"),
    problems: texts("problems"),
  };
}

/** 已完成 when all whom it concerns say so, 推进中 when any is under way or some are done and others not yet begun. */
function clauseState(statuses: readonly CellScalar[]): ClauseSummary["state"] {
  if (statuses.length === 0) return "缺报";
  const concerned = statuses.filter((status) => status !== "不适用");
  if (concerned.length === 0) return "不适用";
  if (concerned.every((status) => status === "已完成")) return "已完成";
  return concerned.every((status) => status === "未启动") ? "未启动" : "推进中";
}

function bookedValue(row: LedgerRow | undefined): CellScalar {
  return row === undefined || row.state === "未入账" ? null : row.value;
}
