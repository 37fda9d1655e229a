/**
 * Reads every file of a folder (the first word) through the pane's worker reader on a thread of its own, and prints a line of JSON
 * for each: what became of it, how long the processor worked on it, and by how much the process grew at most.
 */
const fs = require("node:fs");
const path = require("node:path");
const { Worker } = require("node:worker_threads");
require("./require-typescript.cjs");
const { createWorkerReader } = require("../../../src/xlsx/worker-reader.ts");

/** On a machine where everything waits, before a thread is given up. */
const PATIENCE = 60_000;
/** What files before left behind counts as this one's, so less than this is not cleared away; clearing away also slows the next file. */
const WORTH_COLLECTING = 10 * 1024 * 1024;

let thread = null;

/** A thread of Node with a browser worker's outside. */
function spawn() {
  const worker = new Worker(path.join(__dirname, "reading-thread.cjs"));
  const outside = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    onCollected: null,
    postMessage: (message, transfer) => worker.postMessage(message, transfer),
    terminate: () => void worker.terminate(),
  };
  worker.on("message", (data) => {
    if (data === "collected") outside.onCollected();
    else outside.onmessage?.({ data });
  });
  worker.on("error", () => outside.onerror?.({ preventDefault: () => undefined }));
  thread = outside;
  return outside;
}

async function collect() {
  globalThis.gc();
  if (thread === null) return;
  await new Promise((resolve) => {
    thread.onCollected = resolve;
    thread.postMessage("collect");
  });
}

/** Forgets the process's highest size so far; only Linux can. */
function resetPeak() {
  try {
    fs.writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    // The highest size then stays that of the files before: a figure too high, never too low.
  }
}

function peakBytes() {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(fs.readFileSync("/proc/self/status", "utf8"))[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

async function main([folder, warmUp]) {
  const reader = createWorkerReader(spawn, { milliseconds: PATIENCE });
  await reader.read(new Uint8Array(fs.readFileSync(warmUp)));
  await collect();
  const idle = process.memoryUsage().rss;
  let cleared = idle;
  for (const file of fs.readdirSync(folder).sort()) {
    const target = path.join(folder, file);
    if (!fs.statSync(target).isFile()) continue;
    const bytes = new Uint8Array(fs.readFileSync(target));
    if (process.memoryUsage().rss - cleared > WORTH_COLLECTING) {
      await collect();
      cleared = process.memoryUsage().rss;
    }
    resetPeak();
    const began = process.cpuUsage();
    const result = await reader.read(bytes);
    const { user, system } = process.cpuUsage(began);
    const milliseconds = (user + system) / 1_000;
    const outcome = result.ok ? { ok: true, sheets: result.value.sheets.length } : { ok: false, ...result.problem };
    process.stdout.write(
      `${JSON.stringify({ file, milliseconds, bytes: Math.max(0, peakBytes() - idle), ...outcome })}\n`,
    );
  }
  reader.stop();
}

void main(process.argv.slice(2));
