/** A message that stays until somebody closes it or another one of its kind comes; a success goes by itself. */
export interface PageNotice {
  /** A later notice with the same key takes the place of this one. */
  readonly key: string;
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title: string;
  readonly text: readonly string[];
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** More would cover the sheet. */
const MOST = 3;
/** To read that something went well, in milliseconds. */
const LONG_ENOUGH = 10_000;

/** What the page has to say, latest last. */
export class Notices {
  private shown: readonly PageNotice[] = [];
  private readonly watchers = new Set<() => void>();

  readonly all = (): readonly PageNotice[] => this.shown;

  say(notice: PageNotice): void {
    this.put([...this.without(notice.key), notice].slice(-MOST));
    if (notice.intent === "success")
      setTimeout(() => {
        if (this.shown.includes(notice)) this.close(notice.key);
      }, LONG_ENOUGH);
  }

  close(key: string): void {
    this.put(this.without(key));
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  private without(key: string): readonly PageNotice[] {
    return this.shown.filter((known) => known.key !== key);
  }

  private put(shown: readonly PageNotice[]): void {
    this.shown = shown;
    for (const watcher of this.watchers) watcher();
  }
}
