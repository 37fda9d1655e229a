import { OwnWriting } from "../../../src/office-js/events/own-writing";

function ticking(): {
  readonly timers: { after: (ms: number, act: () => void) => () => void };
  readonly pass: () => void;
} {
  let waiting: (() => void)[] = [];
  return {
    timers: {
      after: (_, act) => {
        waiting.push(act);
        return () => undefined;
      },
    },
    pass: () => {
      const due = waiting;
      waiting = [];
      due.forEach((act) => act());
    },
  };
}

test("while sheets are laid down, and for a moment after, every change is ours", async () => {
  const { timers, pass } = ticking();
  const own = new OwnWriting(timers);
  await own.during(() => {
    expect(own.isOurs("{1}", "A1")).toBe(true);
    return Promise.resolve();
  });
  expect(own.isOurs("{2}", "B2")).toBe(true);
  pass();
  expect(own.isOurs("{2}", "B2")).toBe(false);
});

test("of cells that we typed into only the echo is ours", () => {
  const { timers, pass } = ticking();
  const own = new OwnWriting(timers);
  own.expect("{1}", "F9");
  own.expect("{1}", "F9");
  expect(own.isOurs("{1}", "F9")).toBe(true);
  expect(own.isOurs("{1}", "F10")).toBe(false);
  expect(own.isOurs("{2}", "F9")).toBe(false);
  pass();
  expect(own.isOurs("{1}", "F9")).toBe(false);
});

test("a failed command ends too", async () => {
  const { timers, pass } = ticking();
  const own = new OwnWriting(timers);
  await expect(own.during(() => Promise.reject(new Error("x")))).rejects.toThrow("x");
  pass();
  expect(own.isOurs("{1}", "A1")).toBe(false);
});
