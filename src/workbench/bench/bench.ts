import { HostError } from "../host/engine/host-error";
import type { FormulaHooks } from "../host/formula-hooks";
import { Host } from "../host/host";
import { Workbook } from "../host/model/workbook";
import type { User } from "../host/user";
import type { BenchEvents } from "./bench-events";
import { BenchWindow } from "./bench-window";

/** The Excel of the page: workbooks in windows of their own, one of them in front, and behind each the host that its pane talks to. */
export class Bench {
  private readonly opened: BenchWindow[] = [];
  private readonly watchers = new Set<Partial<BenchEvents>>();
  private inFront: BenchWindow;
  private made = 0;

  constructor(private readonly hooks: FormulaHooks) {
    this.inFront = this.add(this.blank(), "blank");
  }

  /** The windows in the order of opening; never empty. */
  get windows(): readonly BenchWindow[] {
    return this.opened;
  }

  get front(): BenchWindow {
    return this.inFront;
  }

  /** The workbook in front. */
  get workbook(): Workbook {
    return this.inFront.workbook;
  }

  /** The Excel around the workbook in front. */
  get host(): Host {
    return this.inFront.host;
  }

  /** Tells what happens until the function given back is called. */
  watch(events: Partial<BenchEvents>): () => void {
    this.watchers.add(events);
    return () => this.watchers.delete(events);
  }

  /** Opens a workbook in a window in front. As in Excel, a blank workbook that nobody has touched gives way to it. */
  open(workbook: Workbook, from: "file" | "add-in" = "file"): BenchWindow {
    const before = this.inFront;
    // Files of programs that do not compute carry no values; Excel computes such files once they are opened.
    if (isUncomputed(workbook)) this.hooks.recalculate?.(workbook, []);
    this.inFront = this.add(workbook, from);
    if (before.untouched) this.remove(before);
    this.tell("workbook");
    return this.inFront;
  }

  /** Opens a new blank workbook in front. */
  openBlank(): BenchWindow {
    const before = this.inFront;
    this.inFront = this.add(this.blank(), "blank");
    if (before.untouched) this.remove(before);
    this.tell("workbook");
    return this.inFront;
  }

  switchTo(window: BenchWindow): void {
    if (window === this.inFront || !this.opened.includes(window)) return;
    this.inFront = window;
    this.tell("workbook");
  }

  /** Closes a window without asking; a blank workbook comes in place of the last one. */
  close(window: BenchWindow): void {
    const at = this.opened.indexOf(window);
    if (at < 0) return;
    this.remove(window);
    if (window === this.inFront) this.inFront = this.opened[Math.max(0, at - 1)] ?? this.add(this.blank(), "blank");
    this.tell("workbook");
  }

  /** Closes everything without asking; a blank workbook is left. */
  reset(): void {
    const before = [...this.opened];
    this.inFront = this.add(this.blank(), "blank");
    for (const window of before) this.remove(window);
    this.tell("workbook");
  }

  /** A fresh Excel around a window's workbook (the one in front, unless told), for a pane that has just been opened; the former one falls silent. */
  renewHost(id = this.inFront.id): Host {
    const window = this.opened.find((known) => known.id === id) ?? this.inFront;
    window.host.stop();
    window.host = this.newHost(window);
    return window.host;
  }

  /** A pane was closed and its Excel has fallen silent: the workbook gets another one, unless it has it already. */
  leave(host: Host): void {
    const window = this.opened.find((known) => known.host === host);
    if (window !== undefined) window.host = this.newHost(window);
  }

  /** Does something by hand in a window, the one in front unless told; the code of Excel's refusal, null when it was done. */
  attempt(work: (user: User) => void, window = this.inFront): string | null {
    try {
      work(window.host.user);
      return null;
    } catch (failure) {
      if (!(failure instanceof HostError)) throw failure;
      return failure.code;
    }
  }

  /** As `attempt`; false when Excel refuses it, which watchers are told. */
  act(work: (user: User) => void): boolean {
    const code = this.attempt(work);
    if (code !== null) this.tell("refused", code);
    return code === null;
  }

  /** Somebody has what stands in the window as a file. */
  markSaved(window: BenchWindow): void {
    window.unsaved = false;
    this.tell("settled");
  }

  private blank(): Workbook {
    const workbook = Workbook.withSheets("Sheet1");
    workbook.name = this.freeName();
    return workbook;
  }

  /** `工作簿1.xlsx`, `工作簿2.xlsx` ...: as Excel, never one that was given before. */
  private freeName(): string {
    this.made += 1;
    return `工作簿${this.made}.xlsx`;
  }

  private add(workbook: Workbook, from: "file" | "add-in" | "blank"): BenchWindow {
    if (from === "add-in") workbook.name = this.freeName();
    const window = new BenchWindow(workbook, from, (self) => this.newHost(self));
    this.opened.push(window);
    return window;
  }

  private remove(window: BenchWindow): void {
    this.opened.splice(this.opened.indexOf(window), 1);
    window.end();
  }

  private newHost(window: BenchWindow): Host {
    const host = new Host({ workbook: window.workbook, hooks: this.hooks });
    const known = { created: 0, saves: 0 };
    host.onSettled = () => {
      this.tell("settled");
      for (; known.created < host.created.length; known.created += 1)
        this.tell("created", host.created[known.created]!.base64);
      for (; known.saves < host.saves.length; known.saves += 1) this.tell("saved", window);
    };
    return host;
  }

  private tell<Name extends keyof BenchEvents>(name: Name, ...what: Parameters<BenchEvents[Name]>): void {
    for (const watcher of [...this.watchers]) {
      const hear = watcher[name] as ((...heard: Parameters<BenchEvents[Name]>) => void) | undefined;
      hear?.(...what);
    }
  }
}

/** There are formulas, and none of them carries a value. */
function isUncomputed({ sheets }: Workbook): boolean {
  let formulas = 0;
  for (const sheet of sheets)
    for (const { cell } of sheet.entries()) {
      if (cell.formula === null) continue;
      if (cell.value !== "") return false;
      formulas += 1;
    }
  return formulas > 0;
}
