import { makeStyles, tokens } from "@fluentui/react-components";
import type { Scoring } from "../../../app/scoring/scoring";
import { scoreWords } from "./score-words";

const useStyles = makeStyles({
  total: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, margin: 0 },
  list: { margin: 0, paddingLeft: "20px" },
});

/** The total and the sections as they stand. What nobody has scored is said to be unscored, never counted as nothing. */
export function ScoreTotals({ scoring }: { readonly scoring: Scoring }) {
  const styles = useStyles();
  const { score, sections, month } = scoring;
  const marks = score.sections.reduce((sum, section) => sum + section.marks, 0);
  return (
    <div role="group" aria-label={`${month.period} 总分`}>
      <p className={styles.total}>{score.total === null ? "尚未评分" : `${scoreWords(score.total)} 分`}</p>
      <p>
        {month.period} 满分 {marks} 分，已评 {score.scored}/{score.of} 点。
        {score.scored < score.of && "未评的要点不计分，也不按 0 分算。"}
      </p>
      <ul className={styles.list}>
        {score.sections.map(({ id, score: sum, marks: most, scored, of }) => (
          <li key={id}>
            {sections.find((section) => section.id === id)?.name ?? id}：
            {sum === null ? "未评" : `${scoreWords(sum)}/${most} 分`}（{scored}/{of} 点）
          </li>
        ))}
      </ul>
      {score.unconfirmed.length > 0 && <p>下列设置待食安办确认：{score.unconfirmed.join("、")}。</p>}
    </div>
  );
}
