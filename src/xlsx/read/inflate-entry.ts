import { Inflate, inflateSync } from "fflate";
import type { ByteTools } from "./byte-tools";
import type { Deadline } from "./deadline";
import type { XlsxLimits } from "./limits";
import { refuse, refuseDamaged, refuseTooLarge, refuseUnsafe } from "./refusal";
import { LOCAL_SIZE, megabytes } from "./zip-directory";
import type { ZipEntry } from "./zip-directory";

const LOCAL_SIGNATURE = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Compressed bytes inflated at once: even at deflate's best, 1032 to 1, one step stays harmless. */
const STEP = 16 * 1024;

/** The packed bytes of an entry. Gives up where the entry says of itself that it is too large, or says two things. */
export function packedEntry(bytes: Uint8Array, entry: ZipEntry, limits: XlsxLimits): Uint8Array {
  if (entry.encrypted) refuse("encrypted", "文件设有密码，无法读取。请取消密码后另存为 .xlsx，重新报送。");
  if (entry.size > limits.partBytes)
    refuseTooLarge(`部件 ${entry.name} 展开后 ${megabytes(entry.size)}，上限 ${megabytes(limits.partBytes)}`);
  if (entry.size > limits.ratioFrom && entry.size > entry.packedSize * limits.ratio)
    refuseTooLarge(`部件 ${entry.name} 压缩比超过上限 ${limits.ratio} 倍`);
  return packedBytes(bytes, entry);
}

/** The contents of an entry. Stops inflating at the stated size or the limit, whichever comes first, and checks the CRC. */
export function inflateEntry(packed: Uint8Array, entry: ZipEntry, deadline: Deadline, tools: ByteTools): Uint8Array {
  const contents =
    entry.method === STORED
      ? packed
      : entry.method === DEFLATED
        ? (tools.inflate(packed, entry.size) ?? inflate(packed, entry.size, deadline))
        : refuseDamaged("压缩方式无法识别");
  if (contents.length !== entry.size || tools.crc32(contents) !== entry.crc)
    refuseDamaged(`部件 ${entry.name} 校验不符`);
  return contents;
}

function packedBytes(bytes: Uint8Array, { offset, packedSize, method, rawName }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) refuseDamaged("部件缺失");
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + LOCAL_SIZE + nameLength + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) refuseDamaged("部件不完整");
  const name = bytes.subarray(offset + LOCAL_SIZE, offset + LOCAL_SIZE + nameLength);
  // A program that reads the headers in passing would find another part here than one that reads the directory.
  if (view.getUint16(offset + 8, true) !== method || !sameBytes(name, rawName)) refuseUnsafe("部件登记前后不一");
  return bytes.subarray(start, start + packedSize);
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

function inflate(packed: Uint8Array, size: number, deadline: Deadline): Uint8Array {
  try {
    return packed.length > STEP ? inflateInSteps(packed, size, deadline) : inflateAtOnce(packed, size);
  } catch (error) {
    // fflate marks its own errors with a code; it overruns its buffers on some broken data.
    if (typeof (error as { code?: unknown }).code === "number" || error instanceof RangeError)
      refuseDamaged("压缩数据有误");
    throw error;
  }
}

function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array {
  if (packed.length === 0) return packed;
  // One byte more than stated shows whether there is more; fflate drops what does not fit.
  return inflateSync(packed, { out: new Uint8Array(size + 1) });
}

function inflateInSteps(packed: Uint8Array, size: number, deadline: Deadline): Uint8Array {
  const contents = new Uint8Array(size);
  let filled = 0;
  let over = false;
  const stream = new Inflate((chunk) => {
    over = over || filled + chunk.length > size;
    if (over) return;
    contents.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length && !over; at += STEP) {
    deadline.check();
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  if (over) refuseDamaged("部件大小与登记不符");
  return contents.subarray(0, filled);
}
