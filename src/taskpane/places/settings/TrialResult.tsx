import type { StandingChange } from "../../../app/office-settings/compare-months";
import type { TrialRun } from "../../../app/office-settings/trial-run";
import { CopyText } from "../../parts/CopyText";
import { Notice } from "../../parts/Notice";

/** Who would newly fail, and who newly pass, before and after, ready to be copied. */
export function TrialResult({ trial }: { readonly trial: TrialRun }) {
  const groups = trialGroups(trial).filter(({ lines }) => lines.length > 0);
  if (groups.length === 0)
    return <Notice intent="success" title="没有变化">{`按改过的规则，${trial.period} 各单位的结论都不变。`}</Notice>;
  const text = groups.map(({ title, lines }) => `${title}\n${lines.join("\n")}`).join("\n\n");
  return (
    <>
      {groups.map(({ title, lines, intent }) => (
        <Notice key={title} intent={intent} title={`${title}（${lines.length}）`}>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      ))}
      <CopyText label="复制试算结果" text={`${trial.period} 试算结果\n\n${text}`} />
    </>
  );
}

interface Group {
  readonly title: string;
  readonly intent: "warning" | "success" | "info";
  readonly lines: readonly string[];
}

function trialGroups(trial: TrialRun): readonly Group[] {
  const { totalBefore, totalAfter } = trial;
  const total = totalBefore === totalAfter ? [] : [`总分由 ${scoreOf(totalBefore)} 变为 ${scoreOf(totalAfter)}`];
  return [
    { title: "会新变成未达标或滞后", intent: "warning", lines: trial.newlyFailing.map(changeWords) },
    { title: "会新变成迟报", intent: "warning", lines: trial.newlyLate },
    { title: "会新变成达标", intent: "success", lines: trial.newlyPassing.map(changeWords) },
    { title: "会新变成按时", intent: "success", lines: trial.newlyInTime },
    { title: "其他变化", intent: "info", lines: [...trial.otherwise.map(changeWords), ...total] },
    { title: "新要求报送的单位", intent: "info", lines: trial.newlyAsked },
    { title: "不再要求报送的单位", intent: "info", lines: trial.noLongerAsked },
  ];
}

function changeWords({ unit, measure, name, before, after, value, targetBefore, targetAfter }: StandingChange): string {
  const target =
    targetBefore === targetAfter ? `目标 ${targetAfter ?? "—"}` : `目标 ${targetBefore ?? "—"} → ${targetAfter ?? "—"}`;
  const shown = value === null ? "无数据" : String(Number(value.toFixed(2)));
  return `${unit} ${measure} ${name}：${before ?? "不要求"} → ${after ?? "不要求"}（实测 ${shown}，${target}）`;
}

function scoreOf(total: number | null): string {
  return total === null ? "未评分" : `${Number(total.toFixed(2))} 分`;
}
