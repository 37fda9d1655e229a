import type { RangeTarget } from "./objects";
import type { Json } from "./protocol";

/** The real clock, also where a test plays with time. */
const wait = setTimeout;

/** Numbers of the client's event types. */
export const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  ProtectionChanged: 24,
} as const;
export type EventKind = keyof typeof EVENT_TYPES;

/** The target of events of a whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** One message to the client: category, type, target, JSON text, number. */
export type EventMessage = readonly [number, number, string, string, number];

const RICH_API_CATEGORY = 65536;

/** Which events the add-in listens to, and those waiting to be delivered. */
export class EventQueue {
  enabled = true;
  /** Called with waiting messages; set by the seam. */
  deliver: (messages: readonly EventMessage[]) => void = () => undefined;
  private readonly registered = new Map<string, number>();
  private readonly ranges = new Map<string, RangeTarget>();
  private waiting: EventMessage[] = [];
  private numbers = 0;
  private flushing: ReturnType<typeof setTimeout> | null = null;

  /** How many event subscriptions are open. */
  get subscriptions(): number {
    return [...this.registered.values()].reduce((sum, count) => sum + count, 0);
  }

  register(kind: EventKind, target: string): void {
    const key = `${kind} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(kind: EventKind, target: string): void {
    const key = `${kind} ${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** Says what happened on a sheet (by id) to those who listen to it or to the whole workbook. */
  raise(kind: EventKind, sheetId: string | null, args: { readonly [name: string]: Json }): void {
    if (!this.enabled) return;
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      if (target === null || !this.registered.has(`${kind} ${target}`)) continue;
      this.numbers += 1;
      this.waiting.push([RICH_API_CATEGORY, EVENT_TYPES[kind], target, JSON.stringify(args), this.numbers]);
    }
    this.flushing ??= wait(() => this.flush(), 0);
  }

  /** An id by which the client may ask for the range later. */
  remember(range: RangeTarget): string {
    const id = `event-range-${this.ranges.size + 1}`;
    this.ranges.set(id, range);
    return id;
  }

  rangeOf(id: string): RangeTarget | null {
    return this.ranges.get(id) ?? null;
  }

  /** Forgets what waits; nothing is delivered any more. */
  stop(): void {
    if (this.flushing !== null) clearTimeout(this.flushing);
    this.waiting = [];
    this.deliver = () => undefined;
  }

  private flush(): void {
    this.flushing = null;
    const messages = this.waiting;
    this.waiting = [];
    if (messages.length > 0) this.deliver(messages);
  }
}
