import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { ErrorCircleRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import { useRef, useSyncExternalStore } from "react";
import type { Question, Questions } from "./questions";
import { useKeptFocus } from "./use-kept-focus";

const useStyles = makeStyles({
  surface: { maxWidth: "460px" },
  body: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "12px", alignItems: "start" },
  icon: { fontSize: "28px" },
  text: { "& p": { margin: "0 0 6px", overflowWrap: "anywhere" } },
});

const ICONS = { stop: ErrorCircleRegular, warning: WarningRegular, information: InfoRegular };

/** The question of now, over everything else; Escape gives the answer that changes nothing. */
export function Asking({ questions }: { readonly questions: Questions }) {
  const question = useSyncExternalStore(questions.watch, questions.current);
  return question === null ? null : (
    <Asked key={question.title} question={question} onAnswer={(given) => questions.answer(given)} />
  );
}

function Asked({ question, onAnswer }: { readonly question: Question; readonly onAnswer: (given: string) => void }) {
  const styles = useStyles();
  const surface = useRef<HTMLDivElement>(null);
  useKeptFocus(surface);
  const Icon = ICONS[question.kind];
  const [suggested] = question.answers;
  return (
    <Dialog modalType="alert" open onOpenChange={(_, { open }) => !open && onAnswer(question.otherwise)}>
      <DialogSurface className={styles.surface}>
        <div ref={surface}>
          <DialogBody>
            <DialogTitle>{question.title}</DialogTitle>
            <DialogContent className={styles.body}>
              <Icon className={styles.icon} aria-hidden />
              <div className={styles.text}>
                {question.text.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
            </DialogContent>
            <DialogActions fluid>
              {question.answers.map((answer) => (
                <Button
                  key={answer}
                  appearance={answer === suggested ? "primary" : "secondary"}
                  onClick={() => onAnswer(answer)}
                >
                  {answer}
                </Button>
              ))}
            </DialogActions>
          </DialogBody>
        </div>
      </DialogSurface>
    </Dialog>
  );
}
