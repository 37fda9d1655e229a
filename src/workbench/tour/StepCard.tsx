import {
  Button,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Spinner,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { useTour } from "./use-tour";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  part: { margin: 0, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
  words: { margin: 0 },
  list: { margin: "2px 0 0", paddingLeft: "1.4em", "& li": { marginBottom: "4px" } },
  foot: { display: "flex", columnGap: "8px", justifyContent: "space-between" },
});

const FAILED = "示例工作簿没有做出来，什么也没有打开。请再点一次；仍不行的，请刷新本页。";

/** One step: what happens, a button that leads there, what to press, what to look for, and the ways on. */
export function StepCard({ role, step, at, going, move, follow }: Omit<ReturnType<typeof useTour>, "choose">) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever turned the step goes on reading here; the keyboard stays in the tour.
  useEffect(() => heading.current?.focus(), []);
  const of = role.steps.length;
  const busy = going === "going";
  return (
    <div className={styles.card}>
      <span>
        {role.name}：第 {at + 1} 步，共 {of} 步
      </span>
      <ProgressBar aria-label="导览进度" aria-valuetext={`第 ${at + 1} 步，共 ${of} 步`} value={at + 1} max={of} />
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {step.title}
      </h3>
      <p className={styles.words}>{step.story}</p>
      <Button appearance="primary" disabled={busy} onClick={() => void follow()}>
        {step.way.words}
      </Button>
      <div role="status">
        {busy && <Spinner size="tiny" label={waitingWords(step.way.workbook)} />}
        {going === "failed" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{FAILED}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div>
        <h4 className={styles.part}>怎么做</h4>
        <ol className={styles.list}>
          {step.press.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </div>
      <div>
        <h4 className={styles.part}>看什么</h4>
        <ul className={styles.list}>
          {step.see.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <div className={styles.foot}>
        <Button disabled={at === 0} onClick={() => move(-1)}>
          上一步
        </Button>
        <Button disabled={at === of - 1} onClick={() => move(1)}>
          下一步
        </Button>
      </div>
    </div>
  );
}

function waitingWords(workbook: string): string {
  return workbook === "office" ? "正在汇总 34 份示例月报，要等十几秒到半分钟……" : "正在打开……";
}
