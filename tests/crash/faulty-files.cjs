// Loaded before the program (node --require). Counts everything that the program does to files when it writes, and at the chosen step
// kills the process or lets the system's call fail. SHIAN_FAULT is JSON:
//   {"log": file}                                       note every step, one a line
//   {"at": 3, "do": "kill"}                             SIGKILL instead of step 3
//   {"at": 3, "do": "half"}                             of a write only half, then SIGKILL
//   {"on": "rename", "do": "EBUSY"}                     every such call fails with this code; a write after half of its bytes
const fs = require("node:fs/promises");
const { appendFileSync } = require("node:fs");

const fault = JSON.parse(process.env.SHIAN_FAULT ?? "{}");
let step = 0;

const kill = () => {
  process.kill(process.pid, "SIGKILL");
  // Nothing more is done while the signal is on its way.
  return new Promise(() => undefined);
};
const failure = (code) => Object.assign(new Error(`${code}: made up`), { code });

async function faulty(name, call, half) {
  step += 1;
  if (fault.log) appendFileSync(fault.log, `${name}\n`);
  const isHere = fault.on === undefined ? fault.at === step : fault.on === name;
  if (!isHere) return call();
  if (fault.do === "kill") return kill();
  if (half) await half();
  if (fault.do === "half") return kill();
  throw failure(fault.do);
}

for (const name of ["rename", "link", "rm", "mkdir", "copyFile", "writeFile", "unlink"]) {
  const real = fs[name];
  fs[name] = (...words) => faulty(name, () => real(...words));
}

const open = fs.open;
fs.open = async (file, flags, ...rest) => {
  if (flags === "r") return open(file, flags, ...rest);
  const handle = await faulty("open", () => open(file, flags, ...rest));
  const writeFile = handle.writeFile.bind(handle);
  handle.writeFile = (bytes) =>
    faulty(
      "write",
      () => writeFile(bytes),
      () => writeFile(bytes.subarray(0, bytes.length >> 1)),
    );
  const sync = handle.sync.bind(handle);
  handle.sync = () => faulty("sync", sync);
  return handle;
};
