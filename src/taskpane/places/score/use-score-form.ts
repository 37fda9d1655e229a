import { useState } from "react";
import { cellsSinceOpening } from "../../../app/scoring/score-cells";
import type { Scoring } from "../../../app/scoring/scoring";
import { typeScore, type ScoreColumn } from "../../../app/scoring/type-score";
import type { InnovationScore, PointScore } from "../../../core/model/consolidation";
import { usePaneTools } from "../../pane-tools";
import { useAction } from "../../parts/use-action";

/** The line of 评分表 that a form is for. */
export interface ScoreFormProps {
  readonly item: PointScore | InnovationScore;
  readonly lineKey: string;
  readonly label: string;
  /** There is something to choose: an option, or a clause of 机制创新. */
  readonly choice: boolean;
  readonly scoring: Scoring;
  /** Who scored last, offered again. */
  readonly scorer: string;
  readonly onSaved: (scorer: string) => void;
  readonly onStale: () => void;
}

/** Everything that is typed in the form, as texts; `selected` is "", "yes" or "no". */
export interface ScoreFields {
  readonly column: ScoreColumn;
  readonly score: string;
  readonly selected: string;
  readonly reason: string;
  readonly evidence: string;
  readonly scorer: string;
  readonly date: string;
}

/** The form's fields, why they were not written, and the writing itself. */
export function useScoreForm({ item, lineKey, choice, scoring, scorer, onSaved, onStale }: ScoreFormProps) {
  const { workbook, clock } = usePaneTools();
  const [opened, setOpened] = useState(scoring);
  const [stale, setStale] = useState(false);
  const [fields, setFields] = useState(() => fieldsOf(item, scorer, clock.today()));
  if (stale && scoring !== opened) {
    setStale(false);
    setOpened(scoring);
    setFields(fieldsOf(item, scorer, clock.today()));
  }
  const [problems, setProblems] = useState<readonly string[]>([]);
  const change = (changes: Partial<ScoreFields>): void => setFields({ ...fields, ...changes });
  const save = useAction(async () => {
    const score = fields.score.trim() === "" ? null : Number(fields.score);
    if (score !== null && Number.isNaN(score))
      return setProblems([`「${fields.score}」不是数字，请填数字；未评的留空。`]);
    const selected = choice ? (fields.selected === "" ? null : fields.selected === "yes") : undefined;
    const date = score === null && item.date === "" ? "" : fields.date;
    const context = { ...scoring, cells: cellsSinceOpening(scoring.cells, opened.cells) };
    const done = await typeScore({ ...fields, key: lineKey, score, selected, date }, context, workbook);
    setProblems(done.ok ? [] : done.problem.sentences);
    if (done.ok) onSaved(fields.scorer);
    else if (done.problem.stale) {
      setStale(true);
      onStale();
    }
  });
  return { fields, change, problems, save };
}

/** The line as it stands, ready to be changed. */
function fieldsOf(item: PointScore | InnovationScore, scorer: string, today: string): ScoreFields {
  return {
    column: "self",
    score: numberText(item.self),
    selected: item.selected === null ? "" : item.selected ? "yes" : "no",
    reason: item.reason,
    evidence: item.evidence,
    scorer: item.scorer === "" ? scorer : item.scorer,
    date: item.date === "" ? today : item.date,
  };
}

/** A score in its box; "" while there is none. */
export function numberText(value: number | null): string {
  return value === null ? "" : String(value);
}
