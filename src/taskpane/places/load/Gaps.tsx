import { Button, Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { TableFacts } from "../../../app/load/table-facts";
import { Section } from "../../parts/Section";

const AT_FIRST = 10;

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "1.4em", "& li": { marginBottom: "6px" } } });

/** What the document leaves open; decided in 待确认事项. */
export function Gaps({
  gaps,
  open,
  onDecide,
}: {
  readonly gaps: TableFacts["gaps"];
  readonly open: number;
  readonly onDecide: () => void;
}) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? gaps : gaps.slice(0, AT_FIRST);
  return (
    <Section title={`待定事项（${gaps.length} 项，未定 ${open} 项）`}>
      <div>
        <Button size="small" onClick={onDecide}>
          逐项确认
        </Button>
      </div>
      <ol className={styles.list}>
        {shown.map(({ id, text, decision }) => (
          <li key={id}>
            〔{decision}〕{text}
          </li>
        ))}
      </ol>
      {shown.length < gaps.length && (
        <Link as="button" inline onClick={() => setAll(true)}>
          再显示 {gaps.length - shown.length} 项
        </Link>
      )}
    </Section>
  );
}
