import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { answerQuestions } from "../../../app/questions/answer-questions";
import type { OpenQuestionList } from "../../../app/questions/open-questions";
import type { Answer, Question } from "../../../app/questions/question";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { Choice } from "../../parts/Choice";
import { SignatureEntry } from "../../parts/SignatureEntry";
import { WriteOutcome } from "../../parts/WriteOutcome";
import { TextEntry } from "../../parts/TextEntry";
import { useAction } from "../../parts/use-action";

/** Which questions are answered, what is proposed, and what to do afterwards. */
export interface AnswerFormProps {
  readonly questions: readonly Question[];
  readonly decision: string;
  readonly list: OpenQuestionList;
  readonly signature: Omit<Answer, "decision">;
  readonly onAnswered: (answer: Answer) => void;
  readonly onStale: () => void;
}

const NAMED = "采用";

/** Decision, name, date and basis; written into every sheet that keeps them, or refused with the reason. */
export function AnswerForm({ questions, decision: proposed, list, signature, onAnswered, onStale }: AnswerFormProps) {
  const { workbook, clock } = usePaneTools();
  const [word, ...named] = proposed.split("：");
  const [decision, setDecision] = useState(word ?? "");
  const [units, setUnits] = useState(named.join("：").trim());
  const [signed, setSigned] = useState({ ...signature, date: signature.date === "" ? clock.today() : signature.date });
  const [problems, setProblems] = useState<readonly string[]>([]);
  const save = useAction(async () => {
    const whole = decision === NAMED && units.trim() !== "" ? `${NAMED}：${units.trim()}` : decision;
    const answer = { ...signed, decision: whole };
    const done = await answerQuestions(questions, answer, list, { workbook, clock });
    setProblems(done.ok ? [] : done.problem.sentences);
    if (done.ok) onAnswered(answer);
    else if (done.problem.stale) onStale();
  });
  const choices = (questions[0]?.choices ?? []).map((each) => [each, each] as const);
  const namesUnits = decision === NAMED && questions.every(({ kind }) => kind === "文件问题");
  return (
    <form
      aria-label="写下决定"
      onSubmit={(event) => {
        event.preventDefault();
        save.start();
      }}
    >
      <Choice label="决定" value={decision} choices={choices} onChange={setDecision} />
      {namesUnits && (
        <TextEntry
          label="由哪些单位承担"
          value={units}
          onChange={setUnits}
          hint="名单没有列全的才要填，用顿号隔开，如：市教育局、市商务局。"
        />
      )}
      <SignatureEntry signer="决定人" signed={signed} onChange={setSigned} required />
      <WriteOutcome action={save} what="写入决定" refused="没有写入" problems={problems} />
      <ActionBar>
        <Button appearance="primary" type="submit" disabled={save.busy}>
          {questions.length === 1 ? "写入决定" : `一并写入 ${questions.length} 项`}
        </Button>
      </ActionBar>
    </form>
  );
}
