import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

/** What became of a file on the pane's reading thread, and what it cost. */
export interface ThreadReading {
  readonly file: string;
  readonly ok: boolean;
  readonly code?: string;
  readonly message?: string;
  /** Of the processor, so that a busy machine makes no difference. */
  readonly milliseconds: number;
  /** By how much the process was larger at its largest than before the first file. */
  readonly bytes: number;
}

const SCRIPT = path.join(__dirname, "thread", "read-folder.cjs");
const MOST_OUTPUT = 16 * 1024 * 1024;

/** Reads all files of a folder on the pane's reading thread, in a process of its own; `warmUp` is a file read before anything is measured. */
export async function readInThread(folder: string, warmUp: string): Promise<ReadonlyMap<string, ThreadReading>> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", SCRIPT, folder, warmUp], {
    maxBuffer: MOST_OUTPUT,
  });
  const readings = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ThreadReading);
  return new Map(readings.map((reading) => [reading.file, reading]));
}
