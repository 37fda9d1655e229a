import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Trace, TraceLine } from "../../../app/trace/trace";
import type { CellScalar } from "../../../core/model/expression";
import { LEDGER_COLUMNS, SHEET_NAMES } from "../../../core/model/office-columns";
import { usePaneTools } from "../../pane-tools";
import { ActionState } from "../../parts/ActionState";
import { useAction } from "../../parts/use-action";

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  words: { margin: "2px 0 0", overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyle: "none" },
  line: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
});

/** The values behind a number, unit by unit, each with its file and cell and a way to its row of 台账. */
export function TraceLines({ trace: { title, result, notes, lines } }: { readonly trace: Trace }) {
  const styles = useStyles();
  const { workbook } = usePaneTools();
  const jump = useAction<number>((row) =>
    workbook.show(SHEET_NAMES.ledger, { row, column: 1, rows: 1, columns: Object.keys(LEDGER_COLUMNS).length }),
  );
  return (
    <div role="status">
      <p className={styles.title}>{title}</p>
      {[result, ...notes]
        .filter((words) => words !== "")
        .map((words) => (
          <p key={words} className={styles.words}>
            {words}
          </p>
        ))}
      <ul className={styles.list} aria-label="来源">
        {lines.map((line) => (
          <li key={`${line.unit} ${line.part}`} className={styles.line}>
            <Line line={line} onJump={jump.start} />
          </li>
        ))}
      </ul>
      <ActionState action={jump} what="转到台账" />
    </div>
  );
}

function Line({ line, onJump }: { readonly line: TraceLine; readonly onJump: (row: number) => void }) {
  const styles = useStyles();
  const { unit, label, value, state, counts, source } = line;
  const row = source?.ledgerRow ?? null;
  return (
    <>
      <strong>{unit}</strong>
      {`　${label}　${valueWords(value)}（${state}${!counts && typeof value === "number" ? "，不计入" : ""}）`}
      {source !== null && (
        <p className={styles.words}>
          {`${source.file}　${source.sheet} ${source.cell}`}
          {source.revision > 1 && `　第${source.revision}次修订`}{" "}
          {row !== null && (
            <Link as="button" aria-label={`转到台账：${unit} ${label}`} onClick={() => onJump(row)}>
              转到台账
            </Link>
          )}
        </p>
      )}
    </>
  );
}

function valueWords(value: CellScalar): string {
  if (value === null || value === "") return "—";
  return typeof value === "object" ? value.error : String(value);
}
