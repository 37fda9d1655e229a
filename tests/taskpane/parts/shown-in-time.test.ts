import { shownInTime } from "../../../src/taskpane/parts/shown-in-time";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("the first is shown at once, then the latest of each span, and none twice", () => {
  const drawn: number[] = [];
  const { show } = shownInTime((one: number) => drawn.push(one), 50);
  [1, 2, 3].forEach(show);
  expect(drawn).toEqual([1]);
  jest.advanceTimersByTime(50);
  expect(drawn).toEqual([1, 3]);
  jest.advanceTimersByTime(200);
  expect(drawn).toEqual([1, 3]);
  show(4);
  expect(drawn).toEqual([1, 3, 4]);
});

test("ended: what was waiting is not shown", () => {
  const drawn: number[] = [];
  const { show, end } = shownInTime((one: number) => drawn.push(one), 50);
  [1, 2].forEach(show);
  end();
  jest.advanceTimersByTime(200);
  expect(drawn).toEqual([1]);
});
