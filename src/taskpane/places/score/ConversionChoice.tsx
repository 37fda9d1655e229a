import { Button } from "@fluentui/react-components";
import type { Scoring } from "../../../app/scoring/scoring";
import { useNavigation } from "../../navigation";
import { Section } from "../../parts/Section";
import { scoreWords } from "./score-words";

/** What each method of 折算 would give for the points with a measured result; the method itself is a setting. */
export function ConversionChoice({ scoring }: { readonly scoring: Scoring }) {
  const { go } = useNavigation();
  const { converted, method } = scoring;
  if (converted.length === 0) return null;
  return (
    <Section title="第73至75条折算">
      <p>现按「{method}」折算，只作评分参考，填写得分后才计入。文件没有写明折算办法，请食安办定。</p>
      {converted.map(({ no, byMethod }) => (
        <div key={no} role="group" aria-label={`第${no}点折算`}>
          <strong>第{no}点</strong>
          <ul>
            {byMethod.map(({ method: each, score, basis }) => (
              <li key={each}>
                {each}
                {each === method ? "（现用）" : ""}：{score === null ? basis : `${scoreWords(score)} 分`}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Button onClick={() => go("settings")}>到设置里改折算办法</Button>
    </Section>
  );
}
