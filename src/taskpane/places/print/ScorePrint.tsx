import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { placeBlankScore } from "../../../app/printing/place-blank-score";
import { setUpPrinting } from "../../../app/printing/set-up-printing";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { ActionState } from "../../parts/ActionState";
import { Choice } from "../../parts/Choice";
import { Notice } from "../../parts/Notice";
import { Results } from "../../parts/Results";
import { Section } from "../../parts/Section";
import { useAction } from "../../parts/use-action";

const SCORE = "评分表";
const PAPERS = [
  ["A4", "A4 横向"],
  ["A3", "A3 横向"],
] as const;

/** 评分表 for a meeting: filled, or blank for writing by hand, on the chosen paper in one click. */
export function ScorePrint() {
  const { workbook, clock } = usePaneTools();
  const [paper, setPaper] = useState<"A4" | "A3">("A4");
  const [done, setDone] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const clear = (): void => {
    setDone(null);
    setRefused(null);
  };
  const filled = useAction(async () => {
    clear();
    const set = await setUpPrinting({ workbook, clock }, [SCORE], paper);
    if (set.length === 0)
      setRefused("还没有评分表，请先到「汇总」汇总一个月的月报；要手工填写的，请点「生成空白评分表」。");
    else {
      setDone(`「${SCORE}」已按 ${paper} 横向设好。`);
      await workbook.show(SCORE, null);
    }
  });
  const blank = useAction(async () => {
    clear();
    const placed = await placeBlankScore(paper, { workbook, clock });
    if (placed.ok) setDone(`已生成「空白评分表」，${paper} 横向，供手工填写。`);
    else setRefused(placed.problem.join(""));
  });
  const busy = filled.busy || blank.busy;
  return (
    <Section title="评分表打印">
      <p>会上用的评分表，纸张、重复表头和分页一次设好；也可打印不含得分的空白表，现场手工填写。</p>
      <Choice
        label="评分表纸张"
        value={paper}
        choices={PAPERS}
        onChange={(value) => setPaper(value === "A3" ? "A3" : "A4")}
      />
      <ActionBar>
        <Button appearance="primary" disabled={busy} onClick={() => filled.start()}>
          设好评分表
        </Button>
        <Button disabled={busy} onClick={() => blank.start()}>
          生成空白评分表
        </Button>
      </ActionBar>
      <Results>
        <ActionState action={filled} what="设置评分表" />
        <ActionState action={blank} what="生成空白评分表" />
        {refused !== null && <Notice intent="warning">{refused}</Notice>}
        {done !== null && (
          <Notice intent="success" title="可以打印了">
            {done}请按 Ctrl+P 预览后打印。
          </Notice>
        )}
      </Results>
    </Section>
  );
}
