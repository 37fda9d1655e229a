import { FluentProvider, Spinner, makeStyles, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { App } from "./App";
import type { AppProps } from "./App";
import { NotOpened } from "./NotOpened";

const THEME = {
  ...webLightTheme,
  fontFamilyBase: '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif',
};

const useStyles = makeStyles({
  waiting: { height: "100vh", display: "flex", alignItems: "center", justifyContent: "center" },
});

/** The page from its first moment: plain words until what the workbooks need is there. */
export function Start({ begin }: { readonly begin: () => Promise<AppProps> }) {
  const styles = useStyles();
  const [state, setState] = useState<AppProps | "loading" | "failed">("loading");
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    const put = (next: AppProps | "failed"): void => {
      if (!left) setState(next);
    };
    setState("loading");
    begin().then(put, () => put("failed"));
    return () => {
      left = true;
    };
  }, [attempt, begin]);
  return (
    <FluentProvider theme={THEME}>
      {typeof state === "object" && <App {...state} />}
      {state === "loading" && (
        <div className={styles.waiting}>
          <Spinner label="正在打开工作台预览……" />
        </div>
      )}
      {state === "failed" && (
        <div className={styles.waiting} role="alert">
          <NotOpened
            title="工作台没有打开"
            sentence="计算公式的程序没有取到，多半是「npm start」已经停止。还没有打开任何工作簿，没有东西丢失。请看看命令行窗口，再按「重试」。"
            onAgain={() => setAttempt(attempt + 1)}
          />
        </div>
      )}
    </FluentProvider>
  );
}
