/** The pane's reading thread in a thread of Node: the names that a browser gives it, then its own script. */
const { parentPort } = require("node:worker_threads");
require("./require-typescript.cjs");

// The reader's time limit is then one of work: what other programs do meanwhile must not decide a test.
Date.now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const page = {
  onmessage: null,
  postMessage: (answer) => parentPort.postMessage(answer),
};
globalThis.self = page;
parentPort.on("message", (data) => {
  if (data === "collect") {
    globalThis.gc();
    parentPort.postMessage("collected");
  } else page.onmessage({ data });
});

require("../../../src/xlsx/read.worker.ts");
