import { Button } from "@fluentui/react-components";
import type { ScoreColumn } from "../../../app/scoring/type-score";
import { ActionBar } from "../../parts/ActionBar";
import { Choice } from "../../parts/Choice";
import { WriteOutcome } from "../../parts/WriteOutcome";
import { TextEntry } from "../../parts/TextEntry";
import { Proposal } from "./Proposal";
import { scoreWords } from "./score-words";
import { numberText, useScoreForm, type ScoreFormProps } from "./use-score-form";

const COLUMNS: readonly (readonly [ScoreColumn, string])[] = [
  ["self", "自评得分"],
  ["office", "食安办评分"],
  ["expert", "专家评分"],
];
const CHOICES = [
  ["", "未定"],
  ["yes", "是，计入"],
  ["no", "否"],
] as const;

/** Score, choice, reason, evidence, scorer and date of one line; written into 评分表 in one go, or refused with the reason. */
export function ScoreForm(props: ScoreFormProps) {
  const { item, label, choice } = props;
  const { fields, change, problems, save } = useScoreForm(props);
  const pick = (name: string): void => {
    const column = COLUMNS.find(([each]) => each === name)?.[0] ?? "self";
    change({ column, score: numberText(item[column]) });
  };
  return (
    <form
      aria-label={`${label}评分`}
      onSubmit={(event) => {
        event.preventDefault();
        save.start();
      }}
    >
      <Choice
        label="填哪一栏"
        value={fields.column}
        choices={COLUMNS}
        onChange={pick}
        hint="专家评分优先，其次食安办评分，再次自评。"
      />
      <TextEntry
        label={`得分（满分 ${scoreWords(item.marks)}）`}
        value={fields.score}
        onChange={(score) => change({ score })}
        hint="未评的留空，不要填 0。"
      />
      {"converted" in item && <Proposal proposal={item.converted} onTake={(score) => change({ score })} />}
      {choice && (
        <Choice
          label="是否选定"
          value={fields.selected}
          choices={CHOICES}
          onChange={(selected) => change({ selected })}
        />
      )}
      <TextEntry label="扣分原因" value={fields.reason} onChange={(reason) => change({ reason })} lines={2} />
      <TextEntry label="佐证材料" value={fields.evidence} onChange={(evidence) => change({ evidence })} lines={2} />
      <TextEntry label="评分人" value={fields.scorer} onChange={(scorer) => change({ scorer })} />
      <TextEntry label="评分日期" value={fields.date} onChange={(date) => change({ date })} type="date" />
      <WriteOutcome action={save} what="写入评分表" refused="没有写入" problems={problems} />
      <ActionBar>
        <Button appearance="primary" type="submit" disabled={save.busy}>
          写入评分表
        </Button>
      </ActionBar>
    </form>
  );
}
