import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableFacts } from "../../../app/load/table-facts";

const useStyles = makeStyles({
  counts: { display: "grid", gridTemplateColumns: "repeat(3, 1fr)", gap: "8px", margin: 0 },
  count: {
    display: "flex",
    flexDirection: "column-reverse",
    textAlign: "center",
    padding: "6px 0",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    "& dd": { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  },
});

/** How much there is of everything, to be compared with the printed table. */
export function TableCounts({ facts }: { readonly facts: TableFacts }) {
  const styles = useStyles();
  const counts: readonly (readonly [string, number])[] = [
    ["部分", facts.sections],
    ["评价要点", facts.points],
    ["评价内容", facts.clauses],
    ["重点任务", facts.programmes],
    ["填报单位", facts.units],
    ["待定事项", facts.openGaps],
  ];
  return (
    <dl className={styles.counts} aria-label="责任分解表的数量">
      {counts.map(([words, count]) => (
        <div key={words} className={styles.count}>
          <dt>{words}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
