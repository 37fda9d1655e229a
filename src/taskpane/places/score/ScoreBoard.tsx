import { useState } from "react";
import type { Scoring } from "../../../app/scoring/scoring";
import { Notice } from "../../parts/Notice";
import { Section } from "../../parts/Section";
import { ConversionChoice } from "./ConversionChoice";
import { PointCard } from "./PointCard";
import { ScoreTotals } from "./ScoreTotals";
import { VetoBanner } from "./VetoBanner";
import { WhatIf } from "./WhatIf";

/** A month's score: vetoes first, then the total, what needs a second look, the points by section, and what would raise the total. */
export function ScoreBoard({ scoring, reload }: { readonly scoring: Scoring; readonly reload: () => void }) {
  const [open, setOpen] = useState<string | null>(null);
  const [scorer, setScorer] = useState("");
  const { score, sections, month } = scoring;
  const changed = score.points.filter(({ changedSince }) => changedSince).map(({ no }) => no);
  const findings = [...month.notes, ...score.findings.map(({ message }) => message)];
  const saved = (by: string): void => {
    setScorer(by);
    setOpen(null);
    reload();
  };
  return (
    <>
      <VetoBanner veto={score.veto} />
      <ScoreTotals scoring={scoring} />
      {changed.length > 0 && (
        <Notice intent="warning" title={`${changed.length} 个要点评分后数字有变化`}>
          第 {changed.join("、")} 点的指标在评分日期之后有改动，请重新看一遍，改好后把评分日期写成今天。
        </Notice>
      )}
      {findings.length > 0 && (
        <Notice intent="warning" title="评分表里有要处理的地方">
          <ul>
            {findings.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {sections
        .filter(({ id }) => score.sections.some((section) => section.id === id))
        .map(({ id, name }) => (
          <Section key={id} title={name}>
            {score.points
              .filter(({ section }) => section === id)
              .map((point) => (
                <PointCard
                  key={point.no}
                  point={point}
                  scoring={scoring}
                  open={open}
                  onOpen={setOpen}
                  scorer={scorer}
                  onSaved={saved}
                  onStale={reload}
                />
              ))}
          </Section>
        ))}
      <ConversionChoice scoring={scoring} />
      <WhatIf scoring={scoring} />
    </>
  );
}
