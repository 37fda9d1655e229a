import { spawnSync } from "node:child_process";
import { keepHeapLean } from "../../../src/cli/files/lean-heap";

test.each([
  [34, []],
  [999, []],
  [1_000, ["--heap-growing-percent=15"]],
  [5_000, ["--heap-growing-percent=15"]],
])("%s files", (files, expected) => {
  const flags: string[] = [];
  keepHeapLean(files, (flag) => flags.push(flag));
  expect(flags).toEqual(expected);
});

/** V8 complains of an unknown flag past Node's own streams. */
const complaints = (flag: string): string =>
  spawnSync(process.execPath, ["-e", `require("node:v8").setFlagsFromString("${flag}")`]).stderr.toString();

test("this Node knows the flag", () => {
  expect(complaints("--no-such-flag")).toContain("--no-such-flag");
  keepHeapLean(1_000, (flag) => expect(complaints(flag)).toBe(""));
  expect.assertions(2);
});
