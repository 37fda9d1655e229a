import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { FindingGroup } from "../../app/finding-groups";
import type { Finding } from "../../core/model/finding";
import { GradeBadge } from "./GradeBadge";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", rowGap: "8px", listStyle: "none", margin: 0, padding: 0 },
  group: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "6px 8px",
  },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  findings: { margin: "6px 0 0", padding: 0, listStyle: "none" },
  finding: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  message: { margin: "2px 0 0", overflowWrap: "anywhere" },
});

/** A group opens by itself while it is short; of a long one only so many are shown at first. */
const SHORT = 3;
const AT_FIRST = 30;

/** The groups, what a click on a place does, and what else is offered at a finding. */
export interface FindingListProps<Each extends Finding> {
  readonly groups: readonly FindingGroup<Each>[];
  readonly onOpen?: (finding: Each) => void;
  readonly extra?: (finding: Each) => ReactNode;
  /** Said before the cell, for example the unit. */
  readonly placeOf?: (finding: Each) => string;
}

/** Findings by cause, the gravest first; each leads to its cell. */
export function FindingList<Each extends Finding>({ groups, ...rest }: FindingListProps<Each>) {
  const styles = useStyles();
  return (
    <ul className={styles.groups}>
      {groups.map((group) => (
        <li key={group.id} className={styles.group}>
          <Group group={group} {...rest} />
        </li>
      ))}
    </ul>
  );
}

type GroupProps<Each extends Finding> = Omit<FindingListProps<Each>, "groups"> & {
  readonly group: FindingGroup<Each>;
};

function Group<Each extends Finding>({ group, ...rest }: GroupProps<Each>) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { grade, explained, title, findings } = group;
  const shown = all ? findings : findings.slice(0, AT_FIRST);
  return (
    <details open={!explained && findings.length <= SHORT}>
      <summary className={styles.summary}>
        <GradeBadge grade={grade} explained={explained} count={findings.length} /> {title}
      </summary>
      <ul className={styles.findings}>
        {shown.map((finding, index) => (
          <li key={`${finding.rule} ${finding.key ?? ""} ${index}`} className={styles.finding}>
            <Item finding={finding} {...rest} />
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Link as="button" inline onClick={() => setAll(true)}>
          再显示 {findings.length - shown.length} 条
        </Link>
      )}
    </details>
  );
}

function Item<Each extends Finding>({
  finding,
  onOpen,
  extra,
  placeOf,
}: Omit<GroupProps<Each>, "group"> & { readonly finding: Each }) {
  const styles = useStyles();
  const { sheet, cell, message } = finding;
  const place = sheet === null || cell === null ? null : `${sheet} ${cell}`;
  const named = [placeOf?.(finding), place].filter((words) => words != null && words !== "").join("　");
  return (
    <>
      {place !== null && onOpen ? (
        <Link as="button" inline aria-label={`转到${named}`} onClick={() => onOpen(finding)}>
          {named}
        </Link>
      ) : (
        named !== "" && <span>{named}</span>
      )}
      <p className={styles.message}>{message}</p>
      {extra?.(finding)}
    </>
  );
}
