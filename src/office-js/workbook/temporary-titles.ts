const PREFIX = "食安暂存";

/** The sheet that says what is being swapped, while it is being swapped. */
export const JOURNAL_TITLE = `${PREFIX} 记录`;

/** The title of a new sheet while it is being built. */
export function newTitle(index: number): string {
  return `${PREFIX} 新 ${index + 1}`;
}

/** The title of a replaced sheet that held the same and goes at once. */
export function oldTitle(index: number): string {
  return `${PREFIX} 旧 ${index + 1}`;
}

/** Whether a title is that of a sheet being built. */
export function isNew(title: string): boolean {
  return /^食安暂存 新 \d+$/.test(title);
}

/** Whether a title is that of a replaced sheet on its way out. */
export function isOld(title: string): boolean {
  return /^食安暂存 旧 \d+$/.test(title);
}

/** Whether a title is one of ours for a moment, so that the sheet may be removed. */
export function isTemporary(title: string): boolean {
  return title === JOURNAL_TITLE || isNew(title) || isOld(title);
}
