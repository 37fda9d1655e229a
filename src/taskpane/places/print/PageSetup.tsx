import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { printableSheets, setUpPrinting, type PrintedSheet } from "../../../app/printing/set-up-printing";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { ActionState } from "../../parts/ActionState";
import { Choice } from "../../parts/Choice";
import { EmptyState } from "../../parts/EmptyState";
import { FailureNotice } from "../../parts/FailureNotice";
import { Notice } from "../../parts/Notice";
import { Results } from "../../parts/Results";
import { Section } from "../../parts/Section";
import { useAction } from "../../parts/use-action";
import { useLoaded } from "../../parts/use-loaded";

const PAPERS = [
  ["own", "各表原来的纸张"],
  ["A4", "全部 A4"],
  ["A3", "全部 A3"],
] as const;
const ALL = "";

/** Paper and direction of all sheets, or of one. */
export function PageSetup() {
  const { workbook, clock } = usePaneTools();
  const sheets = useLoaded(() => printableSheets(workbook));
  const [paper, setPaper] = useState("own");
  const [sheet, setSheet] = useState(ALL);
  const [done, setDone] = useState<readonly PrintedSheet[] | null>(null);
  const set = useAction(async () => {
    setDone(null);
    const chosen = paper === "A4" || paper === "A3" ? paper : null;
    setDone(await setUpPrinting({ workbook, clock }, sheet === ALL ? null : [sheet], chosen));
  });
  if (sheets.failure !== null) return <FailureNotice failure={sheets.failure} />;
  const names = sheets.value ?? [];
  if (sheets.value !== null && names.length === 0)
    return <EmptyState sentence="这个工作簿里还没有本软件的表，请先载入、填报或汇总。" />;
  return (
    <Section title="页面设置">
      <Choice
        label="哪些表"
        value={sheet}
        choices={names.map((name) => [name, name] as const)}
        placeholder={`全部 ${names.length} 张表`}
        onChange={setSheet}
      />
      <Choice label="纸张" value={paper} choices={PAPERS} onChange={setPaper} />
      <ActionBar>
        <Button appearance="primary" disabled={set.busy} onClick={() => set.start()}>
          设好打印
        </Button>
      </ActionBar>
      <Results>
        <ActionState action={set} what="设置打印" />
        {done !== null && done.length > 0 && (
          <Notice intent="success" title={`已设好 ${done.length} 张表`}>
            <ul>
              {done.map(({ sheet: name, paper: size, orientation, tooSmall }) => (
                <li key={name}>
                  {name}：{size} {orientation === "landscape" ? "横向" : "纵向"}
                  {tooSmall !== null && `（多数字约 ${tooSmall} 磅，偏小${size === "A4" ? "，建议用 A3" : ""}）`}
                </li>
              ))}
            </ul>
            请按 Ctrl+P 预览后打印。
          </Notice>
        )}
        {done?.length === 0 && <Notice intent="warning">没有找到要设置的表，可能已被删去，请重新选择。</Notice>}
      </Results>
    </Section>
  );
}
