/** Hands out a few things to whoever asks, each to one at a time; who comes when all are taken waits in line. The first that are free are handed out first. */
export class FreeLanes<Lane> {
  private readonly free: boolean[];
  private readonly waiting: ((at: number) => void)[] = [];

  constructor(private readonly lanes: readonly Lane[]) {
    this.free = lanes.map(() => true);
  }

  /** Does something with the next lane that is free. */
  async use<Value>(work: (lane: Lane) => Promise<Value>): Promise<Value> {
    const at = await this.take();
    try {
      return await work(this.lanes[at] as Lane);
    } finally {
      this.giveBack(at);
    }
  }

  private take(): Promise<number> {
    const at = this.free.indexOf(true);
    if (at < 0) return new Promise((resolve) => this.waiting.push(resolve));
    this.free[at] = false;
    return Promise.resolve(at);
  }

  private giveBack(at: number): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free[at] = true;
    else next(at);
  }
}
