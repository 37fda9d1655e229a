import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Scoring } from "../../../app/scoring/scoring";
import { CopyText } from "../../parts/CopyText";
import { Section } from "../../parts/Section";
import { scoreWords } from "./score-words";

const FIRST = 8;

/** 差在哪里: which gap is worth how many marks, and which options give most. */
export function WhatIf({ scoring }: { readonly scoring: Scoring }) {
  const [all, setAll] = useState(false);
  const { gaps, best, month } = scoring;
  if (gaps.length === 0) return null;
  const lines = gaps.map(({ point, name, gain, missing, unscored, causes }) => {
    const state = unscored ? "尚未评分" : `差 ${scoreWords(missing)} 分`;
    const reasons = causes.length === 0 ? "" : `。${causes.join("；")}`;
    return `第${point.no}点「${name}」：${state}，补齐可使总分增加 ${scoreWords(gain)} 分${reasons}`;
  });
  return (
    <Section title="差在哪里">
      <p>按补齐后总分能增加多少排列，已考虑自选项和部分分值的上限。</p>
      {best.options.length > 0 && (
        <p>
          自选项按现有评分选第 {best.options.join("、")} 点得分最高，共 {scoreWords(best.score)} 分
          {best.gain > 0 ? `，比现在的选法多 ${scoreWords(best.gain)} 分。` : "，与现在的选法一样。"}
        </p>
      )}
      <ol>
        {lines.slice(0, all ? lines.length : FIRST).map((line) => (
          <li key={line}>{line}。</li>
        ))}
      </ol>
      {lines.length > FIRST && (
        <Button appearance="subtle" onClick={() => setAll(!all)}>
          {all ? "只看前几项" : `看全部 ${lines.length} 项`}
        </Button>
      )}
      <CopyText label="复制清单" text={`${month.period} 评分差距\n${lines.map((line) => `${line}。`).join("\n")}`} />
    </Section>
  );
}
