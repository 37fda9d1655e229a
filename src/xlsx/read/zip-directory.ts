import type { XlsxLimits } from "./limits";
import { refuseDamaged, refuseTooLarge, refuseUnsafe } from "./refusal";

/** One entry of the zip directory (APPNOTE.TXT 4.3.12). Sizes in bytes as the directory states them. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it stands in the directory. */
  readonly rawName: Uint8Array;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const END64_LOCATOR_SIZE = 20;
const END64_SIGNATURE = 0x06064b50;
/** The shortest local header; what follows it are the entry's bytes. */
export const LOCAL_SIZE = 30;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const ESCAPED_16 = 0xffff;
const ESCAPED_32 = 0xffffffff;
const ZIP64_EXTRA = 1;
const UTF8_FLAG = 0x0800;
const ENCRYPTED_FLAG = 1;

/** Bytes of a name that are turned into a text at once. */
const LONGEST_PLAIN_NAME = 100;
const UTF8 = new TextDecoder("utf-8");

interface End {
  readonly count: number;
  readonly offset: number;
  /** Where the directory must be over. */
  readonly limit: number;
}

/** The files of a zip by their normalised names, folders left out. Gives up on broken directories, doubled names, paths that lead outside, entries that share bytes, and too many of them. */
export function zipDirectory(bytes: Uint8Array, limits: XlsxLimits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end.count > limits.entries) refuseTooLarge(`内含 ${end.count} 个部件，上限 ${limits.entries} 个`);
  const entries = new Map<string, ZipEntry>();
  const taken = new Set<string>();
  let at = end.offset;
  for (let index = 0; index < end.count; index += 1) {
    if (at + ENTRY_SIZE > end.limit || view.getUint32(at, true) !== ENTRY_SIGNATURE) refuseDamaged("目录不完整");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end.limit) refuseDamaged("目录不完整");
    const entry = readEntry(view, bytes, at, nameLength, extraLength);
    // Part names are equal without regard to case (OPC 6.2.2.3).
    const identity = entry.name.toLowerCase();
    if (taken.has(identity)) refuseUnsafe("部件重名");
    taken.add(identity);
    if (!entry.name.endsWith("/")) entries.set(entry.name, entry);
    at = next;
  }
  // Entries that are there but not counted would be seen by some programs and not by others.
  if (at !== end.limit) refuseDamaged("目录不完整");
  checkSizes([...entries.values()], end.offset, limits);
  return entries;
}

function findEnd(view: DataView): End {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) > view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === ESCAPED_16 || offset === ESCAPED_32 ? findEnd64(view, at) : { count, offset, limit: at };
  }
  return refuseDamaged("文件不完整，可能没有传完");
}

function findEnd64(view: DataView, end: number): End {
  const locator = end - END64_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR_SIGNATURE) refuseDamaged("目录不完整");
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== END64_SIGNATURE) refuseDamaged("目录不完整");
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
    limit: at,
  };
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, nameLength: number, extraLength: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameAt = at + ENTRY_SIZE;
  const [size, packedSize, offset] = withZip64(
    [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
    view,
    nameAt + nameLength,
    extraLength,
  );
  const rawName = bytes.subarray(nameAt, nameAt + nameLength);
  return {
    name: partName(rawName, (flags & UTF8_FLAG) !== 0),
    rawName,
    method: view.getUint16(at + 10, true),
    encrypted: (flags & ENCRYPTED_FLAG) !== 0,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
  };
}

type Sizes = readonly [size: number, packedSize: number, offset: number];

/** Values that do not fit 32 bits stand in the zip64 extra field, in this order, only those that are needed. */
function withZip64(sizes: Sizes, view: DataView, extraAt: number, extraLength: number): Sizes {
  if (!sizes.includes(ESCAPED_32)) return sizes;
  for (let at = extraAt; at + 4 <= extraAt + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let from = at + 4;
    const long = sizes.map((value) => {
      if (value !== ESCAPED_32 || from + 8 > extraAt + extraLength) return value;
      from += 8;
      return Number(view.getBigUint64(from - 8, true));
    });
    return long as unknown as Sizes;
  }
  return sizes;
}

/** Names are ASCII inside a workbook; others only serve to say what an archive holds. */
function partName(bytes: Uint8Array, utf8: boolean): string {
  const isShort = bytes.length <= LONGEST_PLAIN_NAME;
  const written =
    utf8 && !(isShort && bytes.every(isAscii))
      ? UTF8.decode(bytes)
      : isShort
        ? String.fromCharCode(...bytes)
        : Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const name = written.includes("\\") ? written.replace(/\\/g, "/") : written;
  const outside =
    name.startsWith("/") || /^[A-Za-z]:/.test(name) || (name.includes("..") && name.split("/").includes(".."));
  if (outside || name === "" || name.includes("\0")) refuseUnsafe("部件路径越界");
  return name;
}

function isAscii(byte: number): boolean {
  return byte < 0x80;
}

function checkSizes(entries: readonly ZipEntry[], directoryAt: number, limits: XlsxLimits): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.totalBytes) refuseTooLarge(`展开后共 ${megabytes(total)}，上限 ${megabytes(limits.totalBytes)}`);
  const inOrder = [...entries].sort((left, right) => left.offset - right.offset);
  inOrder.forEach((entry, index) => {
    // Entries that share bytes are how a small file is made to hold petabytes.
    const end = inOrder[index + 1]?.offset ?? directoryAt;
    if (entry.offset + LOCAL_SIZE + entry.packedSize > end) refuseUnsafe("部件重叠");
  });
}

/** Bytes for people. */
export function megabytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;
}
