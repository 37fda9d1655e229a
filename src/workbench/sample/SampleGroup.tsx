import { Badge, Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { SampleChoice } from "./sample-choice";
import type { SampleEntry } from "./sample-entry";

const useStyles = makeStyles({
  title: { margin: "4px 0 2px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyle: "none" },
  row: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: "4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  facts: { flexGrow: 1, minWidth: 0, padding: "6px 0" },
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export interface SampleGroupProps {
  readonly title: string;
  readonly entries: readonly SampleEntry[];
  readonly choice: SampleChoice;
  readonly busy: boolean;
  readonly onTick: (id: string, ticked: boolean) => void;
  readonly onOpen: (entry: SampleEntry) => void;
}

/** Files of one kind, each with its box, how it is, and a way into the sheet. */
export function SampleGroup({ title, entries, choice, busy, onTick, onOpen }: SampleGroupProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {title}（{entries.length} 份）
      </h3>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.row}>
            <Checkbox
              aria-label={`${entry.unit}，${entry.state}，${entry.file}`}
              checked={choice.has(entry.id)}
              disabled={busy}
              onChange={(_, { checked }) => onTick(entry.id, checked === true)}
            />
            <div className={styles.facts}>
              <div className={styles.head}>
                <strong>{entry.unit}</strong>
                <State {...entry} />
              </div>
              <div className={styles.small}>{entry.file}</div>
              {entry.fault !== "" && <div className={styles.small}>{entry.fault}</div>}
            </div>
            <Button
              appearance="subtle"
              size="small"
              icon={<OpenRegular />}
              aria-label={`在表格里打开：${entry.file}（${entry.state}）`}
              title="在表格里打开"
              disabled={busy}
              onClick={() => onOpen(entry)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function State({ kind, state, fault }: SampleEntry) {
  const color = kind === "odd" ? "danger" : kind === "return" && fault !== "" ? "warning" : "informative";
  return (
    <Badge appearance="tint" color={color} size="small">
      {state}
    </Badge>
  );
}
