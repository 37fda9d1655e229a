import { isUtf8 } from "node:buffer";
import zlib from "node:zlib";

/** zlib's own least. */
const LEAST_CHUNK = 64;
/** zlib's own choice between speed and size, said because the bytes of a file hang on it. */
const LEVEL = 6;

type Compare = (this: Uint8Array, ...given: Parameters<Buffer["compare"]>) => number;

/** Node takes any bytes here, and copies none. */
const { compare } = Buffer.prototype as { readonly compare: Compare };

/** What Node has built in for all bytes of a file, four to five times as fast as in JavaScript. `crc32` came with Node 20.15. */
export const nativeBytes = {
  /** The contents of deflated bytes, where they are whole and as long as said; else null. */
  inflate(packed: Uint8Array, size: number): Uint8Array | null {
    try {
      // One buffer for all of it, and room for one byte more, by which a part shows that it is longer than it says.
      const room = Math.max(LEAST_CHUNK, size + 1);
      const contents = zlib.inflateRawSync(packed, { chunkSize: room, maxOutputLength: room });
      return contents.length === size ? contents : null;
    } catch {
      return null;
    }
  },
  /** Bytes deflated; the same bytes always give the same. */
  deflate(bytes: Uint8Array): Uint8Array {
    return zlib.deflateRawSync(bytes, { level: LEVEL });
  },
  isUtf8,
  /** Whether so many bytes from one place and from another are the same. */
  isSame(left: Uint8Array, from: number, right: Uint8Array, at: number, length: number): boolean {
    return compare.call(left, right, at, at + length, from, from + length) === 0;
  },
  ...(typeof zlib.crc32 === "function" ? { crc32: zlib.crc32 } : {}),
};
