import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { periodWords } from "../../core/model/chinese-dates";
import { pageStock } from "./page-stock";
import { SampleDesk } from "./SampleDesk";
import type { SampleTrayProps } from "./sample-tray-props";
import { useSamples } from "./use-samples";

const useStyles = makeStyles({
  tray: { display: "flex", flexDirection: "column", rowGap: "10px", padding: "10px 12px 16px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0 },
});

/** 示例月份: the files that an office receives in a month, to be picked in the pane, opened or taken away. */
export function SampleTray({ give, open, stock: given }: SampleTrayProps) {
  const styles = useStyles();
  const [stock] = useState(() => given ?? pageStock());
  const samples = useSamples(stock);
  const { list, load } = samples;
  return (
    <section className={styles.tray} aria-labelledby="sample-title">
      <h2 id="sample-title" className={styles.title}>
        示例月份（{periodWords(stock.period)}）
      </h2>
      <p className={styles.words}>34 个单位报来的月报，数字都是编造的，只供练习。</p>
      {list === "coming" && <Spinner size="small" label="正在编造示例月份……" />}
      {list === "failed" && (
        <>
          <p className={styles.words} role="alert">
            示例月份没有做出来。打开着的工作簿没有变化。
          </p>
          <div>
            <Button onClick={() => void load()}>再试一次</Button>
          </div>
        </>
      )}
      {typeof list !== "string" && <SampleDesk {...{ give, open, samples, entries: list, period: stock.period }} />}
    </section>
  );
}
