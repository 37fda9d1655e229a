import { spawn } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import path from "node:path";
import { buildProgram } from "./crash-run";

const PROGRAM = path.resolve(__dirname, "../../dist/cli/shian.js");
const FULL_DEVICE = "/dev/full";
/** Only Linux has such a device; where everything must run, its lack is a failure. */
const onLinux = existsSync(FULL_DEVICE) || process.env["REQUIRE_ALL"] === "1" ? test : test.skip;

beforeAll(() => buildProgram(), 300_000);

onLinux(
  "JSON that does not fit on the disk is no success",
  async () => {
    const full = openSync(FULL_DEVICE, "w");
    const child = spawn(process.execPath, [PROGRAM, "catalogue", "--json"], { stdio: ["ignore", full, "pipe"] });
    let err = "";
    child.stderr!.setEncoding("utf8").on("data", (text: string) => (err += text));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(2);
    expect(err).toBe("结果没能全部写出：磁盘已满。请腾出空间或换一个位置，再运行一次。\n");
  },
  60_000,
);
