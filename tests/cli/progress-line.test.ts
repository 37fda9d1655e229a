import { progressLine } from "../../src/cli/progress-line";

test("speaks once work takes longer than half a second, then at most twice a second", () => {
  jest.useFakeTimers({ now: 0 });
  const told: string[] = [];
  const progress = progressLine((line) => told.push(line), "审核");
  for (let file = 1; file <= 10; file += 1) {
    jest.setSystemTime(file * 200);
    progress(file, 10, `${file}.xlsx`);
  }
  expect(told).toEqual(["审核：第 3/10 份　3.xlsx", "审核：第 6/10 份　6.xlsx", "审核：第 9/10 份　9.xlsx"]);
  jest.useRealTimers();
});
