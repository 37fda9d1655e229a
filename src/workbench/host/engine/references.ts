import type { HostObject } from "./objects";

/** Objects the client keeps between requests, by the id it was given. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private made = 0;

  /** How many the client has not let go. */
  get count(): number {
    return this.kept.size;
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    this.made += 1;
    const id = `reference-${this.made}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    if (object !== undefined) this.ids.delete(object);
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
    this.ids.clear();
  }
}
