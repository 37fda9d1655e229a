import { createWorkerReader } from "../../src/xlsx/worker-reader";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { settingsWorkbook } from "../../src/app/settings-workbook";
import { defaultWorkspaceSettings } from "../../src/app/default-workspace-settings";
import { InProcessWorker, type WorkerConduct } from "../helpers/in-process-worker";

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await xlsxWriter.write({
    ...settingsWorkbook(defaultWorkspaceSettings()),
    properties: [["shian_period", "2024-03"]],
  });
});

function readerOf(conduct: Partial<WorkerConduct>, milliseconds = 1_000) {
  const workers: InProcessWorker[] = [];
  const reader = createWorkerReader(
    () => {
      workers.push(new InProcessWorker({ reader: xlsxReader, ...conduct }));
      return workers[workers.length - 1] as unknown as Worker;
    },
    { milliseconds },
  );
  return { reader, workers };
}

const first = (file: Uint8Array) => file[0];

test("a file read on the thread is what is read here, its maps included; the bytes stay the caller's", async () => {
  const { reader, workers } = readerOf({});
  const file = bytes.slice();
  const [there, here] = [await reader.read(file), await xlsxReader.read(file)];
  expect(there).toEqual(here);
  expect(there.ok && there.value.properties.get("shian_period")).toBe("2024-03");
  expect(file).toEqual(bytes);
  expect(workers).toHaveLength(1);
});

test("the thread is told whose file it is; what is not said to be the office's is a unit's", async () => {
  const sources: (string | undefined)[] = [];
  const { reader } = readerOf({ onRequest: ({ source }) => (sources.push(source), "read") });
  await reader.read(bytes);
  await reader.read(bytes, "office");
  expect(sources).toEqual(["unit", "office"]);
});

test("of a part of a larger buffer only that part is read", async () => {
  const { reader } = readerOf({});
  const large = new Uint8Array(bytes.length + 20);
  large.set(bytes, 10);
  expect(await reader.read(large.subarray(10, 10 + bytes.length))).toEqual(await xlsxReader.read(bytes));
});

test("files are read one after the other, on one thread", async () => {
  let inHand = 0;
  let most = 0;
  const slow = {
    read: async (file: Uint8Array) => {
      inHand += 1;
      most = Math.max(most, inHand);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inHand -= 1;
      return { ok: false as const, problem: { code: "damaged" as const, message: String(first(file)) } };
    },
  };
  const { reader, workers } = readerOf({ reader: slow });
  const answers = await Promise.all([1, 2, 3].map((byte) => reader.read(Uint8Array.of(byte))));
  expect(answers.map((answer) => !answer.ok && answer.problem.message)).toEqual(["1", "2", "3"]);
  expect([most, workers.length]).toEqual([1, 1]);
});

test("a file that hangs is given up after the limit; the next one gets a new thread", async () => {
  const { reader, workers } = readerOf(
    { onRequest: ({ bytes: file }) => (file.length === 1 ? "hang" : "read") },
    2_000,
  );
  jest.useFakeTimers();
  const hung = reader.read(Uint8Array.of(7));
  await jest.advanceTimersByTimeAsync(2_001);
  jest.useRealTimers();
  expect(await hung).toMatchObject({
    ok: false,
    problem: { code: "timeout", message: expect.stringMatching(/^读取超过 2 秒仍未完成/) as string },
  });
  expect((await reader.read(bytes)).ok).toBe(true);
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
});

test("a file that brings the thread down is refused alone, the batch goes on", async () => {
  const { reader, workers } = readerOf({ onRequest: ({ bytes: file }) => (file.length === 1 ? "crash" : "read") });
  const answers = await Promise.all([bytes, Uint8Array.of(7), bytes].map((file) => reader.read(file)));
  expect(answers.map((answer) => (answer.ok ? "ok" : answer.problem.code))).toEqual(["ok", "damaged", "ok"]);
  expect(workers).toHaveLength(2);
});

test("where no thread starts, files are read here; without that way it is said", async () => {
  const absent = () => new InProcessWorker({ reader: xlsxReader, absent: true }) as unknown as Worker;
  const refused = () => {
    throw new Error("SecurityError");
  };
  for (const spawn of [absent, refused]) {
    const instead = () => Promise.resolve(xlsxReader);
    expect((await createWorkerReader(spawn, { milliseconds: 1_000, instead }).read(bytes)).ok).toBe(true);
    expect(await createWorkerReader(spawn).read(bytes)).toMatchObject({
      ok: false,
      problem: { code: "unreadable", message: expect.stringContaining("没有启动") as string },
    });
  }
});

test("stopped: the thread ends, the file in hand is refused, and a later file is read again", async () => {
  const { reader, workers } = readerOf({ onRequest: ({ bytes: file }) => (file.length === 1 ? "hang" : "read") });
  const hung = reader.read(Uint8Array.of(7));
  await new Promise((resolve) => setTimeout(resolve, 1));
  reader.stop();
  expect(await hung).toMatchObject({ ok: false, problem: { code: "unreadable" } });
  expect(workers[0]?.terminated).toBe(true);
  expect((await reader.read(bytes)).ok).toBe(true);
});
