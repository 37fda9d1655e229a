import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { OfficeFile } from "../app/intake/office-file";
import { handOut, type HandedOut } from "../app/issue/hand-out";
import { openWorkspace } from "../app/open-workspace";
import { shiftPeriod } from "../core/model/calendar";
import { ActionBar } from "../taskpane/parts/ActionBar";
import { Choice } from "../taskpane/parts/Choice";
import { FileProgress } from "../taskpane/parts/FileProgress";
import { Notice } from "../taskpane/parts/Notice";
import { Results } from "../taskpane/parts/Results";
import { Section } from "../taskpane/parts/Section";
import { monthChoices } from "../taskpane/parts/month-choices";
import { useAction } from "../taskpane/parts/use-action";
import { Download } from "./Download";
import { Failed } from "./Failed";
import { usePageTools } from "./page-tools";

/** 下发: one .zip of all units' forms of a month, with last month's figures from 台账. */
export function HandOutSection({ office }: { readonly office: OfficeFile | null }) {
  const { writer, archive, clock } = usePageTools();
  const [period, setPeriod] = useState(() => clock.today().slice(0, 7));
  const [made, setMade] = useState<HandedOut | null>(null);
  const [stopped, setStopped] = useState(false);
  const make = useAction(async (_, { progress, signal }) => {
    setMade(null);
    setStopped(false);
    const done = await handOut(
      {
        period,
        workspace: office?.state.workspace ?? openWorkspace(null),
        ledger: office?.state.historyOf(period)?.ledger ?? [],
      },
      { writer: await writer(), archive: await archive(), today: clock.today(), progress, signal },
    );
    if (done === null) setStopped(true);
    else setMade(done);
  });
  return (
    <Section title="下发空表">
      <Choice label="下发哪个月" value={period} choices={monthChoices(clock.today())} onChange={setPeriod} />
      <ActionBar>
        <Button appearance="primary" disabled={make.busy} onClick={() => make.start()}>
          生成全部空表
        </Button>
      </ActionBar>
      <FileProgress busy={make.busy} progress={make.progress} what="写空表" onCancel={make.cancel} />
      <Failed action={make} />
      <Results>
        {stopped && <Notice intent="info">已停止，没有生成文件。</Notice>}
        {made !== null && (
          <>
            <Download made={made} title={`已生成 ${made.units.length} 个单位的空表`} />
            <p>{historyWords(made, shiftPeriod(period, -1))}</p>
          </>
        )}
      </Results>
    </Section>
  );
}

function historyWords({ units, withHistory }: HandedOut, last: string): string {
  if (withHistory.length === 0) return `没有 ${last} 的台账，空表里不带上月数据。`;
  const without = units.filter((unit) => !withHistory.includes(unit));
  return without.length === 0
    ? "各单位空表都带有以前月份的数据。"
    : `${withHistory.length} 个单位的空表带有以前月份的数据；台账里没有数据的：${without.join("、")}。`;
}
