import { workedTime } from "../../../src/cli/files/worked-time";

test("it counts work, and goes on counting", () => {
  const worked = workedTime();
  const first = worked();
  const { user, system } = process.cpuUsage();
  expect(Math.abs(first - (user + system) / 1_000)).toBeLessThan(1_000);
  const end = (user + system) / 1_000 + 50;
  while ((process.cpuUsage().user + process.cpuUsage().system) / 1_000 < end);
  expect(worked()).toBeGreaterThan(first + 25);
});
