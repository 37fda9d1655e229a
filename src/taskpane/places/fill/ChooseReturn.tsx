import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { FillChoices } from "../../../app/fill/fill-choice";
import { layReturn, openReturn, type LaidReturn, type OpenedReturn } from "../../../app/fill/lay-return";
import type { Workspace } from "../../../app/open-workspace";
import { periodWords } from "../../../core/model/chinese-dates";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { ActionState } from "../../parts/ActionState";
import { Choice } from "../../parts/Choice";
import { Confirm } from "../../parts/Confirm";
import { Section } from "../../parts/Section";
import { useAction } from "../../parts/use-action";

/** What may be chosen, and who is told what came of it. */
export interface ChooseReturnProps {
  readonly workspace: Workspace;
  readonly choices: FillChoices;
  readonly onAsked: (came: LaidReturn | OpenedReturn) => Promise<void>;
}

/** Whose return of which month, in this workbook or in one of its own. */
export function ChooseReturn({ workspace, choices, onAsked }: ChooseReturnProps) {
  const tools = usePaneTools();
  const [unit, setUnit] = useState(choices.likely.unit);
  const [period, setPeriod] = useState(choices.likely.period);
  const [asking, setAsking] = useState(false);
  const choice = { unit, period };
  const here = useAction(async (_: void, { progress }) => {
    await onAsked(await layReturn(tools, workspace, choice, progress));
  });
  const apart = useAction(async (_: void, { progress }) => {
    await onAsked(await openReturn(tools, workspace, choice, progress));
  });
  const busy = here.busy || apart.busy;
  const standing = choices.standing.kind !== "none";
  return (
    <Section title="选单位和月份">
      <Choice
        label="填报单位"
        value={unit}
        placeholder="请选择"
        choices={choices.units.map((name) => [name, name] as const)}
        onChange={setUnit}
      />
      <Choice label="报告期" value={period} choices={choices.periods.map(periodChoice)} onChange={setPeriod} />
      <ActionBar>
        <Button
          appearance="primary"
          disabled={unit === "" || busy}
          onClick={() => (standing ? setAsking(true) : here.start())}
        >
          建在这个工作簿里
        </Button>
        <Button disabled={unit === "" || busy} onClick={() => apart.start()}>
          另开一个工作簿
        </Button>
      </ActionBar>
      <ActionState action={here} what="正在写月报表" />
      <ActionState action={apart} what="正在生成月报表" />
      <Confirm
        open={asking}
        title="这个工作簿里已有月报表"
        confirm="建表"
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          here.start();
        }}
      >
        {replaceWords(choices, unit, period)}软件写入的内容不能用 Ctrl+Z 撤销。
      </Confirm>
    </Section>
  );
}

function periodChoice(period: string): readonly [string, string] {
  return [period, periodWords(period)];
}

function replaceWords({ standing }: FillChoices, unit: string, period: string): string {
  const same = standing.kind === "read" && standing.unitReturn.unit === unit;
  if (same && standing.unitReturn.period === period)
    return "已填的内容会带到新表里；原来的表内容不同的，改名留作副本。";
  return "新表会换上去；原来的表不删除，改名留作副本。";
}
