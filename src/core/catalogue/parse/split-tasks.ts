/** A task as printed: its number (null when the cell holds one unnumbered task) and its wording. */
export interface PrintedTask {
  readonly printedNo: number | null;
  readonly text: string;
}

/** A number counts where a cell or a sentence begins: 98% or 12315 in mid-sentence do not. */
const NUMBER = /(^|[；;。]\s*)(\d{1,2})[.．、]\s*(?!\d)/g;

/** Cuts a 基本任务 cell at its numbers; what stands between 「；」 without a number stays with its task. */
export function splitTasks(cell: string): readonly PrintedTask[] {
  const starts: { readonly no: number; readonly end: number; readonly next: number }[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(cell); match !== null; match = NUMBER.exec(cell)) {
    const [whole, before = "", no = ""] = match;
    starts.push({ no: Number(no), end: match.index + before.length, next: match.index + whole.length });
  }
  if (starts.length === 0 || starts[0]?.end !== 0) return [{ printedNo: null, text: cell }];
  return starts.map(({ no, next }, index) => ({
    printedNo: no,
    text: cell.slice(next, starts[index + 1]?.end).trim(),
  }));
}
