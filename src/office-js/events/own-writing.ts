import type { Timers } from "../workbook/session";

/** Excel reports a change some time after the request that made it. */
const ECHO = 1_500;

/**
 * Tells our own writing from people's where Excel does not say whose it was (before ExcelApi 1.14): everything that changes while
 * a command of ours lays sheets down, and for a moment after; and the echo of cells that we typed into.
 */
export class OwnWriting {
  private running = 0;
  private readonly echoes = new Map<string, number>();

  constructor(private readonly timers: Timers) {}

  /** Lets `work` lay sheets down. */
  async during<Value>(work: () => Promise<Value>): Promise<Value> {
    this.running += 1;
    try {
      return await work();
    } finally {
      this.timers.after(ECHO, () => {
        this.running -= 1;
      });
    }
  }

  /** A cell or area is about to be typed into by us. */
  expect(sheet: string, address: string): void {
    const key = `${sheet}!${address}`;
    this.echoes.set(key, (this.echoes.get(key) ?? 0) + 1);
    this.timers.after(ECHO, () => this.fade(key));
  }

  /** Whether a change of an area (of a sheet by its id) is ours. */
  isOurs(sheet: string, address: string): boolean {
    return this.running > 0 || this.echoes.has(`${sheet}!${address}`);
  }

  private fade(key: string): void {
    const left = (this.echoes.get(key) ?? 1) - 1;
    if (left > 0) this.echoes.set(key, left);
    else this.echoes.delete(key);
  }
}
