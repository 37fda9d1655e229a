import type { Period } from "../../core/model/unit-return";
import type { SampleEntry } from "./sample-entry";
import type { SampleDelivery, SampleOrder } from "./sample-order";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Made = SampleDelivery["made"];

/** The sample month of one page: made on a thread of its own, each file when it is first wanted, and kept. */
export class SampleStock {
  private worker: Worker | null = null;
  private ordered = 0;
  private readonly waiting = new Map<number, (made: Made) => void>();
  private readonly kept = new Map<string, Promise<File | null>>();

  constructor(
    readonly period: Period,
    private readonly spawn: () => Worker,
  ) {}

  /** What there is; null when the thread could not make it. */
  async list(): Promise<readonly SampleEntry[] | null> {
    const made = await this.order(null);
    return made !== null && "entries" in made ? made.entries : null;
  }

  /** One of the files; null when it could not be made, and the next time it is tried anew. */
  file(entry: SampleEntry): Promise<File | null> {
    const known = this.kept.get(entry.id);
    if (known !== undefined) return known;
    const coming = this.make(entry);
    this.kept.set(entry.id, coming);
    return coming;
  }

  /** Ends the thread; what is being made then is not made. Another order starts a new one. */
  stop(): void {
    this.worker?.terminate();
    this.worker = null;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const settle of waiting) settle(null);
  }

  private async make(entry: SampleEntry): Promise<File | null> {
    const made = await this.order(entry.id);
    if (made === null || !("bytes" in made)) {
      this.kept.delete(entry.id);
      return null;
    }
    // A copy of its own buffer: the DOM's types do not take a view of what may be shared memory.
    const bytes = new Uint8Array(made.bytes);
    return new File([bytes], entry.file, { type: XLSX, lastModified: new Date(`${entry.sent}T09:30:00`).getTime() });
  }

  private order(entry: string | null): Promise<Made> {
    return new Promise((resolve) => {
      this.ordered += 1;
      const order: SampleOrder = { number: this.ordered, period: this.period, entry };
      this.waiting.set(order.number, resolve);
      try {
        this.worker ??= this.start();
        this.worker.postMessage(order);
      } catch {
        this.stop();
      }
    });
  }

  private start(): Worker {
    const worker = this.spawn();
    worker.onmessage = ({ data }: MessageEvent<SampleDelivery>) => {
      const settle = this.waiting.get(data.number);
      this.waiting.delete(data.number);
      settle?.(data.made);
    };
    const crashed = (): void => this.stop();
    worker.onerror = (event) => {
      event.preventDefault();
      crashed();
    };
    worker.onmessageerror = crashed;
    return worker;
  }
}
