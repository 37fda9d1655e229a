import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenQuestionList } from "../../../app/questions/open-questions";
import type { Answer, Question } from "../../../app/questions/question";
import { AnswerForm } from "./AnswerForm";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px",
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: { margin: 0, overflowWrap: "anywhere" },
  source: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  foot: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
});

/** What a card needs besides its question. */
export interface QuestionCardProps {
  readonly question: Question;
  readonly list: OpenQuestionList;
  /** Who signed last, offered again. */
  readonly signature: Omit<Answer, "decision">;
  readonly onAnswered: (answer: Answer) => void;
  readonly onStale: () => void;
}

/** One question with what was decided; the answer's form opens on request. */
export function QuestionCard({ question, list, signature, onAnswered, onStale }: QuestionCardProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { title, text, source, decision, by, date, basis } = question;
  const action = open ? "收起" : question.open ? "定下来" : "改决定";
  const signed = [by, date, basis].filter((words) => words !== "").join("，");
  return (
    <div className={styles.card} role="group" aria-label={title}>
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{text}</p>
      <p className={styles.source}>{source}</p>
      <div className={styles.foot}>
        <span>
          <Badge appearance="outline" color={question.open ? "warning" : "success"}>
            {decision}
          </Badge>{" "}
          {signed}
        </span>
        <Button size="small" aria-expanded={open} aria-label={`${action}：${title}`} onClick={() => setOpen(!open)}>
          {action}
        </Button>
      </div>
      {open && (
        <AnswerForm
          questions={[question]}
          decision={question.open ? (question.choices[1] ?? "") : decision}
          list={list}
          signature={question.open ? signature : { by, date, basis }}
          onAnswered={(answer) => {
            setOpen(false);
            onAnswered(answer);
          }}
          onStale={onStale}
        />
      )}
    </div>
  );
}
