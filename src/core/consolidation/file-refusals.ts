import type { ReceivedReturn, RefusedFile } from "../model/consolidation";

/** The same content a second time: harmless, kept once. */
export function duplicateOf(copy: ReceivedReturn, kept: string): RefusedFile {
  return {
    file: copy.file,
    unit: copy.unitReturn.unit,
    problem: { code: "duplicate", message: `与「${kept}」内容相同，已按一份收取，无需处理。` },
  };
}

/** Different content, equal in dates and revision: the other one is kept until the office chooses. */
export function conflictWith(other: ReceivedReturn, kept: string): RefusedFile {
  return {
    file: other.file,
    unit: other.unitReturn.unit,
    problem: {
      code: "conflict",
      message: `与「${kept}」是同一单位同一月份，上报日期和修订次数都相同而内容不同，现采用「${kept}」；请向填报单位核实，选定要采用的文件后重新汇总。`,
    },
  };
}
