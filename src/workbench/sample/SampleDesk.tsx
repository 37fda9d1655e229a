import { Button, MessageBar, MessageBarBody, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Period } from "../../core/model/unit-return";
import { allReturns, onlyAgain, toggled, withOddOnes, type SampleChoice } from "./sample-choice";
import type { SampleEntry } from "./sample-entry";
import { SampleGroup } from "./SampleGroup";
import type { SampleTrayProps } from "./sample-tray-props";
import { useSampleActs } from "./use-sample-acts";
import type { useSamples } from "./use-samples";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "6px" },
  act: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { margin: 0 },
});

const GROUPS: readonly (readonly [SampleEntry["kind"], string])[] = [
  ["return", "各单位的月报"],
  ["odd", "有问题的文件"],
  ["again", "退回后重报的"],
  ["desk", "单位填到一半的"],
  ["office", "食安办的工作簿"],
];

export interface SampleDeskProps extends Pick<SampleTrayProps, "give" | "open"> {
  readonly period: Period;
  readonly entries: readonly SampleEntry[];
  readonly samples: Pick<ReturnType<typeof useSamples>, "making" | "filesOf">;
}

/** The files with their boxes, and what can be done with those that are ticked. */
export function SampleDesk({ give, open, period, entries, samples: { making, filesOf } }: SampleDeskProps) {
  const styles = useStyles();
  const [choice, setChoice] = useState<SampleChoice>(() => withOddOnes(entries));
  const { said, hush, handOver, takeAway, show } = useSampleActs({ give, open, period, filesOf });
  const chosen = entries.filter(({ id }) => choice.has(id));
  const choose = (next: SampleChoice): void => {
    hush();
    setChoice(next);
  };
  const idle = making === null && chosen.length > 0;
  return (
    <>
      <Presets entries={entries} choose={choose} />
      <div className={styles.act}>
        <span role="status">已勾选 {chosen.length} 份</span>
        <div className={styles.bar}>
          <Button appearance="primary" disabled={!idle} onClick={() => void handOver(chosen)}>
            交给右边的窗格
          </Button>
          <Button disabled={!idle} onClick={() => void takeAway(chosen)}>
            下载为 .zip
          </Button>
        </div>
        {making !== null && <Making {...making} />}
        <div role="status">
          {said !== null && (
            <MessageBar intent={said.intent} layout="multiline">
              <MessageBarBody>{said.text}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      </div>
      {GROUPS.map(([kind, title]) => (
        <SampleGroup
          key={kind}
          title={title}
          entries={entries.filter((entry) => entry.kind === kind)}
          choice={choice}
          busy={making !== null}
          onTick={(id, ticked) => choose(toggled(choice, id, ticked))}
          onOpen={(entry) => void show(entry)}
        />
      ))}
    </>
  );
}

function Presets({
  entries,
  choose,
}: Pick<SampleDeskProps, "entries"> & { readonly choose: (choice: SampleChoice) => void }) {
  const styles = useStyles();
  const presets = [
    ["全选 34 份", allReturns],
    ["换上四份有问题的", withOddOnes],
    ["只选重报的一份", onlyAgain],
    ["全不选", () => new Set<string>()],
  ] as const;
  return (
    <div className={styles.bar} role="group" aria-label="勾选">
      {presets.map(([words, preset]) => (
        <Button key={words} size="small" onClick={() => choose(preset(entries))}>
          {words}
        </Button>
      ))}
    </div>
  );
}

function Making({ done, total }: { readonly done: number; readonly total: number }) {
  const words = `正在做第 ${Math.min(done + 1, total)}/${total} 份……`;
  return (
    <div>
      <ProgressBar aria-label="做示例文件" aria-valuetext={words} value={done} max={total} />
      <span>{words}</span>
    </div>
  );
}
