import os from "node:os";

const GIGABYTE = 1024 ** 3;

/** The machine in words, without its name. */
export function machine() {
  const cores = os.cpus();
  return [
    ["处理器", `${cores[0]?.model.trim() ?? "不明"}，${cores.length} 核`],
    ["内存", `${(os.totalmem() / GIGABYTE).toFixed(0)} GB`],
    ["系统", `${os.type()} ${os.release()} ${os.arch()}`],
    ["Node.js", process.versions.node],
  ];
}

/** How busy the machine was before the run: processes that wanted a processor over the last minute. Windows does not tell. */
export function loadBefore() {
  return os.platform() === "win32" ? null : os.loadavg()[0];
}
