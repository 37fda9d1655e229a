import { makeStyles, tokens } from "@fluentui/react-components";
import type { Bench } from "../bench/bench";
import { addressOfArea } from "../host/cells/addresses";
import { selectionFigures } from "./selection-figures";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "20px",
    padding: "2px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figures: { marginLeft: "auto", display: "flex", columnGap: "16px" },
});

/** Digits that Excel's status bar shows at most. */
const DIGITS = 11;

/** What Excel has at its lower edge: ready, protection, what is selected and what it adds up to. */
export function StatusLine({ bench }: { readonly bench: Bench }) {
  const styles = useStyles();
  const { active, selection } = bench.workbook;
  if (active === null) return <div className={styles.line}>就绪</div>;
  const { count, sum, average } = selectionFigures(active, selection);
  return (
    <div className={styles.line} role="group" aria-label="状态栏">
      <span>就绪</span>
      <span>
        {active.name}!{selection.map(addressOfArea).join(",")}
      </span>
      {active.protection !== null && <span>工作表受保护，只能填未锁定的单元格</span>}
      {count > 1 && (
        <span className={styles.figures}>
          {average !== null && <span>平均值: {shown(average)}</span>}
          <span>计数: {count}</span>
          {sum !== null && <span>求和: {shown(sum)}</span>}
        </span>
      )}
    </div>
  );
}

function shown(number: number): string {
  return String(Number(number.toPrecision(DIGITS)));
}
