import { open, readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import type { Tools } from "../command";
import { hostCode } from "./host-sentence";

/** Begins with a full stop, so that it is never taken for a return (`isLeftBehind`). */
const PREFIX = ".shian-";
const MOST_OF_HOST = 40;
let made = 0;

const host = (): string =>
  hostname()
    .replace(/[^A-Za-z0-9]/g, "")
    .slice(0, MOST_OF_HOST);

/** A name beside a file under which its new content is written first. It says which computer and process writes. */
export function temporaryBeside(file: string): string {
  made += 1;
  return path.join(path.dirname(file), `${PREFIX}${host()}-${process.pid}-${made}.tmp`);
}

/**
 * Writes bytes under a temporary name and waits until they are on the disk.
 * @throws the host's error; nothing is left behind then.
 */
export async function writeTemporary(temporary: string, bytes: Uint8Array): Promise<void> {
  try {
    const handle = await open(temporary, "w");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await removeQuietly(temporary);
    throw error;
  }
}

/** Waits until a folder's new names are on the disk, where the system can do that; without it they are a moment later. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows and some network drives cannot.
  }
}

/** Removes a file that may be there. */
export async function removeQuietly(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => undefined);
}

/** Removes what processes of this computer that have ended left in a folder, half-written files that nobody has used, and says so. */
export async function clearLeftovers(folder: string, { tell }: Pick<Tools, "tell">): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  const ours = new RegExp(`^\\${PREFIX}${host()}-(\\d+)-\\d+\\.tmp$`);
  const left = names.filter((name) => {
    const pid = ours.exec(name)?.[1];
    return pid !== undefined && Number(pid) !== process.pid && !isRunning(Number(pid));
  });
  for (const name of left) await removeQuietly(path.join(folder, name));
  if (left.length > 0)
    tell(`「${folder}」里有以前中断时留下的 ${left.length} 个没写完的临时文件，没有用过，已清除：${left.join("、")}。`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hostCode(error) !== "ESRCH";
  }
}
