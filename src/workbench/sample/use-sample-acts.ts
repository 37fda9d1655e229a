import { useState } from "react";
import type { Period } from "../../core/model/unit-return";
import { zipFiles } from "../../xlsx/zip-files";
import type { SampleEntry } from "./sample-entry";
import type { SampleTrayProps } from "./sample-tray-props";
import { saveZip } from "./save-zip";
import type { useSamples } from "./use-samples";

const NO_PICKER =
  "右边窗格没有打开，或现在没有收文件的地方。请打开窗格，在窗格里点「菜单」，选「汇总」，看到「选择月报文件」后再点一次「交给右边的窗格」。";
const NOT_MADE = "有文件没有做出来，什么也没有交出去。请再点一次；仍不行的，请刷新本页。";

/** What is said at the end of an act. */
interface Said {
  readonly intent: "success" | "warning" | "error";
  readonly text: string;
}

/** What the acts need: where files go, the month, and who makes them. */
export interface SampleActsOptions extends Pick<SampleTrayProps, "give" | "open"> {
  readonly period: Period;
  readonly filesOf: ReturnType<typeof useSamples>["filesOf"];
}

/** Handing files to the pane, taking them away and opening one, and what is said about it. */
export function useSampleActs({ give, open, period, filesOf }: SampleActsOptions) {
  const [said, setSaid] = useState<Said | null>(null);
  const withFiles = async (wanted: readonly SampleEntry[], use: (files: readonly File[]) => Promise<Said | null>) => {
    setSaid(null);
    const files = await filesOf(wanted);
    setSaid(files === null ? { intent: "error", text: NOT_MADE } : await use(files));
  };
  const handOver = (chosen: readonly SampleEntry[]): Promise<void> =>
    withFiles(chosen, async (files) =>
      (await give(files)) === "given"
        ? { intent: "success", text: `已交给窗格 ${files.length} 份。请在窗格里点「试汇总」。` }
        : { intent: "warning", text: NO_PICKER },
    );
  const takeAway = (chosen: readonly SampleEntry[]): Promise<void> =>
    withFiles(chosen, async (files) => {
      await saveZip(files, `${period}_示例月报.zip`, period, zipFiles);
      return { intent: "success", text: `已交给浏览器下载：${period}_示例月报.zip（${files.length} 份）。` };
    });
  const show = (entry: SampleEntry): Promise<void> =>
    withFiles([entry], async ([file]) => {
      if (file !== undefined) await open(file);
      return null;
    });
  return { said, hush: () => setSaid(null), handOver, takeAway, show };
}
