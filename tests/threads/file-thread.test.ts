import { FileThread } from "../../src/threads/file-thread";

/** A worker's outside; the test says when it answers. */
class SilentWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  readonly ids: number[] = [];
  terminated = false;

  postMessage(message: { readonly id?: number; readonly fails?: true }): void {
    if (message.fails === true) throw new DOMException("it cannot be cloned", "DataCloneError");
    if (message.id !== undefined) this.ids.push(message.id);
  }

  terminate(): void {
    this.terminated = true;
  }
}

function threadOf() {
  const workers: SilentWorker[] = [];
  const thread = new FileThread<{ readonly name: string }, string>(() => {
    workers.push(new SilentWorker());
    return workers[workers.length - 1] as unknown as Worker;
  });
  return { thread, workers };
}

const BYTES = Uint8Array.of(1);
const answer = (worker: SilentWorker, value: string): void =>
  worker.onmessage?.({ data: { id: worker.ids[worker.ids.length - 1], result: { ok: true, value } } });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("a file has its whole time from when the thread is there", async () => {
  const { thread, workers } = threadOf();
  const asked = thread.ask({ name: "月报.xlsx" }, BYTES, 3_000);
  await jest.advanceTimersByTimeAsync(2_900);
  workers[0]!.onmessage?.({ data: "ready" });
  await jest.advanceTimersByTimeAsync(2_900);
  answer(workers[0]!, "可收");
  expect(await asked).toEqual({ ok: true, value: "可收" });
  expect(jest.getTimerCount()).toBe(0);
});

test("a thread that never comes is given up in time, and so is one that comes and says no more", async () => {
  const { thread, workers } = threadOf();
  const never = thread.ask({ name: "一.xlsx" }, BYTES, 3_000);
  await jest.advanceTimersByTimeAsync(3_001);
  expect(await never).toMatchObject({ ok: false, problem: { code: "timeout" } });
  const silent = thread.ask({ name: "二.xlsx" }, BYTES, 3_000);
  workers[1]!.onmessage?.({ data: "ready" });
  await jest.advanceTimersByTimeAsync(3_001);
  expect(await silent).toMatchObject({ ok: false, problem: { code: "timeout" } });
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
});

test("what cannot be said beforehand leaves the file in hand alone, and no thread behind", async () => {
  const { thread, workers } = threadOf();
  const asked = thread.ask({ name: "月报.xlsx" }, BYTES, 3_000);
  thread.prepare({ fails: true });
  answer(workers[0]!, "可收");
  expect(await asked).toEqual({ ok: true, value: "可收" });
  thread.prepare({ fails: true });
  expect(workers.map(({ terminated }) => terminated)).toEqual([true]);
});
