import { ProgressLine, type ProgressLineProps } from "./ProgressLine";
import type { WorkProgress } from "./use-action";

/** How far a batch of files has come: 「第 37/94 份」 and the name of the file in hand, with a button that stops it after the file in hand. */
export function FileProgress({ what, ...work }: Omit<ProgressLineProps, "say">) {
  return <ProgressLine {...work} what={`正在${what}`} say={numberedFile} />;
}

function numberedFile({ what, done, total }: WorkProgress): string {
  return `第 ${done}/${total} 份　${what}`;
}
