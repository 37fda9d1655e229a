import { unitsOfClause } from "../../core/catalogue/units/units-of-clause";
import { workKey } from "../../core/consolidation/version-figures";
import { WORK_COLUMNS } from "../../core/model/return-columns";
import type { TraceBook } from "./trace-book";
import { sourceOf, type Trace, type TraceLine } from "./trace";

const FIELDS = ["status", "progress", "problems"] as const;

/** Which units' reports the line of a clause in 月度汇总表 is made from. */
export function traceClause({ workspace, index, ledgerRows }: TraceBook, no: number): Trace | null {
  const clause = workspace.document.clauses.find((each) => each.no === no);
  if (clause === undefined) return null;
  const units = unitsOfClause(workspace.registry, clause).filter(({ reports }) => reports);
  const lines = units.flatMap(({ name }): readonly TraceLine[] => {
    const rows = index.get(name);
    const found = FIELDS.flatMap((field) => {
      const row = rows?.get(workKey(no, field));
      if (row === undefined) return [];
      return [
        {
          unit: name,
          label: WORK_COLUMNS[field],
          part: field,
          value: row.value,
          state: row.state,
          counts: row.state !== "未入账",
          source: sourceOf(row, ledgerRows),
        },
      ];
    });
    if (found.length > 0) return found;
    return [
      {
        unit: name,
        label: WORK_COLUMNS.status,
        part: "status",
        value: null,
        state: "缺报",
        counts: false,
        source: null,
      },
    ];
  });
  const reported = new Set(lines.filter(({ source }) => source !== null).map(({ unit }) => unit)).size;
  return {
    title: `第${no}条 工作开展情况`,
    result: `已报 ${reported}/${units.length}`,
    value: null,
    notes: [],
    lines,
  };
}
