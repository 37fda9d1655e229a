import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenQuestionList } from "../../../app/questions/open-questions";
import type { Answer, QuestionKind } from "../../../app/questions/question";
import { ActionBar } from "../../parts/ActionBar";
import { Choice } from "../../parts/Choice";
import { EmptyState } from "../../parts/EmptyState";
import { Results } from "../../parts/Results";
import { AnswerAll } from "./AnswerAll";
import { QuestionCard } from "./QuestionCard";

const KINDS: readonly QuestionKind[] = ["否决项", "设置", "文件问题", "修订"];
const PAGE = 15;

/** The questions of one kind, the open ones first asked; a long list is shown a page at a time. */
export function QuestionList({ list, reload }: { readonly list: OpenQuestionList; readonly reload: () => void }) {
  const [kind, setKind] = useState<string>("");
  const [openOnly, setOpenOnly] = useState(true);
  const [shown, setShown] = useState(PAGE);
  const [signature, setSignature] = useState<Omit<Answer, "decision">>({ by: "", date: "", basis: "" });
  const count = (each: QuestionKind): number => list.questions.filter((one) => one.kind === each && one.open).length;
  const chosen = list.questions.filter((one) => (kind === "" || one.kind === kind) && (!openOnly || one.open));
  const answered = ({ by, date, basis }: Answer): void => {
    setSignature({ by, date, basis });
    reload();
  };
  return (
    <>
      <Choice
        label="类别"
        value={kind}
        choices={KINDS.map((each) => [each, `${each}（${count(each)} 项未定）`] as const)}
        placeholder={`全部（${list.questions.filter(({ open }) => open).length} 项未定）`}
        onChange={(next) => {
          setKind(next);
          setShown(PAGE);
        }}
      />
      <Checkbox label="只看未定的" checked={openOnly} onChange={(_, { checked }) => setOpenOnly(checked === true)} />
      <Results>{`列出 ${chosen.length} 项。`}</Results>
      {chosen.length === 0 && <EmptyState sentence="这里没有要定的事项了。" />}
      {(kind === "修订" || kind === "设置") && chosen.some(({ open }) => open) && (
        <AnswerAll
          questions={chosen.filter(({ open }) => open)}
          decision={kind === "修订" ? "采用" : "已确认"}
          list={list}
          signature={signature}
          onAnswered={answered}
          onStale={reload}
        />
      )}
      {chosen.slice(0, shown).map((question) => (
        <QuestionCard
          key={question.id}
          question={question}
          list={list}
          signature={signature}
          onAnswered={answered}
          onStale={reload}
        />
      ))}
      {chosen.length > shown && (
        <ActionBar>
          <Button onClick={() => setShown(shown + PAGE)}>再看 {Math.min(PAGE, chosen.length - shown)} 项</Button>
        </ActionBar>
      )}
    </>
  );
}
