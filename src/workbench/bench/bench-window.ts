import type { Host } from "../host/host";
import type { Workbook, WorkbookChange } from "../host/model/workbook";

let windows = 0;

/** A workbook that is open, and the Excel around it. */
export class BenchWindow {
  /** Tells the window from all others of the page. */
  readonly id: string;
  /** Exchanged whenever its pane is opened. */
  host: Host;
  /** Something in it is in no file yet. */
  unsaved: boolean;

  constructor(
    readonly workbook: Workbook,
    private readonly from: "file" | "add-in" | "blank",
    hostOf: (window: BenchWindow) => Host,
  ) {
    windows += 1;
    this.id = `window-${windows}`;
    // What the add-in made has never been a file of somebody's.
    this.unsaved = from === "add-in";
    workbook.listeners.add(this.hear);
    this.host = hostOf(this);
  }

  /** A blank workbook in which nothing has ever been done. */
  get untouched(): boolean {
    return this.from === "blank" && !this.changed;
  }

  /** The window is closed. */
  end(): void {
    this.workbook.listeners.delete(this.hear);
    this.host.stop();
  }

  private changed = false;

  private readonly hear = (_change: WorkbookChange): void => {
    this.changed = true;
    this.unsaved = true;
  };
}
