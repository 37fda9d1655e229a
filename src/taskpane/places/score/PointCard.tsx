import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Scoring } from "../../../app/scoring/scoring";
import type { InnovationScore, PointScore } from "../../../core/model/consolidation";
import { ScoreForm } from "./ScoreForm";
import { scoreWords } from "./score-words";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px",
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
  },
  line: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center", justifyContent: "space-between" },
  name: { margin: 0, flexBasis: "100%" },
  items: { margin: 0, paddingLeft: "12px", display: "flex", flexDirection: "column", rowGap: "6px" },
});

/** What a card needs besides its point: the month's score, which line is open, and what to do when a line was saved. */
export interface PointCardProps {
  readonly point: PointScore;
  readonly scoring: Scoring;
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
  readonly scorer: string;
  readonly onSaved: (scorer: string) => void;
  readonly onStale: () => void;
}

/** One point with what it was given; its form opens on request. 机制创新 shows its clauses under it. */
export function PointCard(props: PointCardProps) {
  const styles = useStyles();
  const { point, scoring } = props;
  const name = scoring.points.find(({ no }) => no === point.no)?.name ?? "";
  return (
    <div className={styles.card} role="group" aria-label={`第${point.no}点 ${name}`}>
      <p className={styles.name}>
        {point.no}．{name}
        {point.kind === "基本" ? "" : `（${point.kind}项）`}
      </p>
      <Line
        {...props}
        item={point}
        lineKey={String(point.no)}
        label={`第${point.no}点`}
        choice={point.kind === "自选"}
      />
      {point.innovations !== undefined && (
        <div className={styles.items}>
          {point.innovations.map((item) => (
            <Line
              key={item.no}
              {...props}
              item={item}
              lineKey={`${point.no}-${item.no}`}
              label={`机制创新第${item.no}条`}
              choice
            />
          ))}
        </div>
      )}
    </div>
  );
}

interface LineProps extends PointCardProps {
  readonly item: PointScore | InnovationScore;
  readonly lineKey: string;
  readonly label: string;
  readonly choice: boolean;
}

function Line({ item, lineKey, label, choice, open, onOpen, scoring, scorer, onSaved, onStale }: LineProps) {
  const styles = useStyles();
  const isOpen = open === lineKey;
  return (
    <>
      <div className={styles.line}>
        <span>
          {label.startsWith("第") ? "" : `${label}　`}
          {item.counted === null ? standing(item, choice) : `计入 ${scoreWords(item.counted)}`} /{" "}
          {scoreWords(item.marks)} 分
        </span>
        {choice && item.selected === true && <Badge appearance="outline">已选定</Badge>}
        {"changedSince" in item && item.changedSince && (
          <Badge appearance="outline" color="warning">
            数字有变化
          </Badge>
        )}
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={`${label}评分`}
          onClick={() => onOpen(isOpen ? null : lineKey)}
        >
          {isOpen ? "收起" : "评分"}
        </Button>
      </div>
      {isOpen && (
        <ScoreForm
          key={lineKey}
          item={item}
          lineKey={lineKey}
          label={label}
          choice={choice}
          scoring={scoring}
          scorer={scorer}
          onSaved={onSaved}
          onStale={onStale}
        />
      )}
    </>
  );
}

function standing({ self, office, expert, selected }: PointScore | InnovationScore, choice: boolean): string {
  if (self === null && office === null && expert === null) return "未评";
  return choice && selected !== true ? "已评，未选定，不计入" : "已评，未计入";
}
