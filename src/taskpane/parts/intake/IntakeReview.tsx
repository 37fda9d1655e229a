import { Radio, RadioGroup, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Intake, IntakeChoices } from "../../../app/intake/intake";
import { intakeSummary, type IntakeConflict, type IntakeSummary } from "../../../app/intake/intake-summary";
import { changeWords } from "../../../app/intake/change-words";
import { Notice } from "../Notice";
import { Problems } from "../Problems";
import { Section } from "../Section";
import { TextEntry } from "../TextEntry";
import { VerdictList } from "./VerdictList";

const useStyles = makeStyles({ facts: { margin: 0, paddingLeft: "1.2em", overflowWrap: "anywhere" } });

/** What a dry run came to: verdicts, what is new, what is replaced, and what the office has to choose. */
export function IntakeReview({
  intake,
  onChoose,
}: {
  readonly intake: Intake;
  readonly onChoose: (choices: IntakeChoices) => void;
}) {
  const styles = useStyles();
  const summary = useMemo(() => intakeSummary(intake), [intake]);
  const { picked, accepted, returned, refused } = summary;
  return (
    <Section title="试汇总的结果">
      <Notice
        intent={refused + returned === 0 ? "success" : "warning"}
        title={`共 ${picked} 份 = 可收 ${accepted} + 退回 ${returned} + 不能收 ${refused}`}
      >
        {summary.counts}还没有写入工作簿。
      </Notice>
      <Problems title="有数字查不到去向" sentences={summary.lost === null ? [] : [summary.lost]} />
      <VerdictList files={intake.consolidation.files} />
      <ul className={styles.facts}>
        {factsOf(summary, intake).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Changes intake={intake} />
      <Choices intake={intake} onChoose={onChoose} />
    </Section>
  );
}

const listed = (names: readonly string[]): string => names.join("、");

function factsOf({ fresh, replaced, known, late }: IntakeSummary, intake: Intake): readonly string[] {
  const { consolidation, ignored, leftAside, notes } = intake;
  return [
    fresh.length > 0 ? `新收 ${fresh.length} 个单位：${listed(fresh)}。` : "",
    replaced.length > 0
      ? `更新 ${replaced.length} 个单位：${listed(replaced.map(({ unit, revision }) => `${unit}（第${revision}次修订）`))}。`
      : "",
    known.length > 0 ? `以前已收、没有变化：${known.length} 份。` : "",
    late.length > 0 ? `迟报：${listed(late)}。` : "",
    consolidation.missing.length > 0 ? `还没有报：${listed(consolidation.missing)}。` : "全部单位都已报送。",
    crossWords(consolidation),
    ignored.length > 0 ? `临时文件，没有看：${listed(ignored)}。` : "",
    leftAside.length > 0 ? `不是月报，放在一边：${listed(leftAside)}。` : "",
    ...notes,
  ].filter((fact) => fact !== "");
}

function crossWords({ crossFindings }: Intake["consolidation"]): string {
  const open = crossFindings.filter(({ grade, explained }) => grade === "错误" || (grade === "需说明" && !explained));
  return open.length === 0 ? "" : `单位之间的核对有 ${open.length} 条要处理，写在「审核结果」里。`;
}

function Changes({ intake }: { readonly intake: Intake }) {
  const styles = useStyles();
  const { changes } = intake.consolidation;
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>与上一版相比，有 {changes.length} 个数不同</summary>
      <ul className={styles.facts}>
        {changeWords(intake).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  );
}

function Choices({
  intake,
  onChoose,
}: {
  readonly intake: Intake;
  readonly onChoose: (choices: IntakeChoices) => void;
}) {
  const { choices } = intake;
  // What there is to choose between stays, whichever is chosen.
  const [conflicts] = useState(() => intakeSummary(intake).conflicts);
  return (
    <>
      <TextEntry
        label="收到日期（可不填）"
        type="date"
        value={choices.received ?? ""}
        hint="这批文件是哪天收到的；不填则按上报日期，再按文件日期。报送情况里手填的日期优先。"
        onChange={(date) => onChoose({ ...choices, received: date === "" ? null : date })}
      />
      {conflicts.map((conflict) => (
        <Conflict
          key={conflict.unit}
          conflict={conflict}
          preferred={choices.preferred}
          onPrefer={(preferred) => onChoose({ ...choices, preferred })}
        />
      ))}
    </>
  );
}

function Conflict({
  conflict: { unit, kept, others },
  preferred,
  onPrefer,
}: {
  readonly conflict: IntakeConflict;
  readonly preferred: readonly string[];
  readonly onPrefer: (preferred: readonly string[]) => void;
}) {
  const files = [kept, ...others];
  const elsewhere = preferred.filter((file) => !files.includes(file));
  return (
    <Notice intent="warning" title={`${unit}有 ${files.length} 份内容不同、日期和修订次数相同的月报`}>
      请向单位核实后选定采用哪一份：
      <RadioGroup
        aria-label={`${unit}采用哪一份`}
        value={files.find((file) => preferred.includes(file)) ?? kept}
        onChange={(_, { value }) => onPrefer(value === kept ? elsewhere : [...elsewhere, value])}
      >
        {files.map((file) => (
          <Radio key={file} value={file} label={file} />
        ))}
      </RadioGroup>
    </Notice>
  );
}
