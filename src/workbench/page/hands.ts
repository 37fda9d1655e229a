import { areaToA1, toA1 } from "../../core/sheet/a1";
import type { Bench } from "../bench/bench";
import type { BenchWindow } from "../bench/bench-window";
import type { GridEvents } from "../grid/grid-view";
import { rangeOfFormula } from "../host/cells/addresses";
import { guardContents } from "../host/cells/guard";
import { holds } from "../host/model/geometry";
import type { User } from "../host/user";
import { enter } from "./enter";
import type { Questions } from "./questions";
import { LOCKED, refusalWords } from "./refusal-words";
import type { Deed } from "./refusal-words";

/** What hands in the grid need beside the workbook. */
export interface HandsOptions {
  readonly bench: Bench;
  readonly window: BenchWindow;
  readonly questions: Questions;
  /** Gives the keyboard back to the grid and shows the workbook as it is. */
  readonly again: () => void;
}

/** What somebody does in the grid, done in the workbook of a window as Excel would, with Excel's alerts. */
export function handsOn({ bench, window, questions, again }: HandsOptions): GridEvents {
  const alert = async (text: string): Promise<void> => {
    await questions.ask({ title: "Excel 的提示", text: [text], kind: "warning", answers: ["确定"], otherwise: "确定" });
    again();
  };
  const attempt = (deed: Deed, work: (user: User) => void): void => {
    const code = bench.attempt(work, window);
    if (code !== null) void alert(refusalWords(deed, code));
  };
  return {
    typed: (sheet, at, text) => {
      const put = (): void => attempt("change", (user) => user.edit(sheet.name, toA1(at), text));
      void enter({ sheet, at, text, questions, again, put });
    },
    filled: (sheet, area, values) => attempt("change", (user) => user.edit(sheet.name, areaToA1(area), values)),
    pasted: (sheet, at, rows) => attempt("change", (user) => user.pasteText(sheet.name, at, rows)),
    cleared: (sheet, areas) =>
      attempt("change", (user) => {
        // All or nothing, as one key is pressed once.
        guardContents(sheet, areas);
        for (const area of areas) user.clear(sheet.name, areaToA1(area));
      }),
    selected: (sheet, area) => attempt("go", (user) => user.select(sheet.name, areaToA1(area))),
    activated: (sheet) => attempt("go", (user) => user.activate(sheet.name)),
    renamed: (sheet, title) => attempt("rename", (user) => user.rename(sheet.name, title)),
    locked: () => void alert(LOCKED),
    editing: (open) => (open ? window.host.startCellEdit() : window.host.endCellEdit()),
    followed: (sheet, at) => {
      const link = sheet.hyperlinks.find(({ area }) => holds(area, at));
      if (link?.address != null) void alert(`预览不打开外面的网页：${link.address}。在 Excel 里点它会打开浏览器。`);
      if (link?.documentReference == null) return;
      const target = rangeOfFormula(sheet.workbook, `=${link.documentReference}`);
      if (target === null) void alert(refusalWords("go", "InvalidArgument"));
      else attempt("go", (user) => user.select(target.sheet.name, areaToA1(target.area)));
    },
  };
}
