import { crc32 } from "./crc32";
import { isUtf8 } from "./is-utf8";

/** What is done to all bytes of a part. The host may have it built in, which takes a fraction of the time. */
export interface ByteTools {
  /** The contents of deflated bytes, where they are whole and as long as said; else null, and the steady way of inflating says what is wrong. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | null;
  readonly crc32: (bytes: Uint8Array) => number;
  readonly isUtf8: (bytes: Uint8Array) => boolean;
  /** Whether so many bytes from one place and from another are the same; left out where the host is no faster. */
  readonly isSame?: (left: Uint8Array, from: number, right: Uint8Array, at: number, length: number) => boolean;
}

/** For every host. */
export const PORTABLE_TOOLS: ByteTools = { inflate: () => null, crc32, isUtf8 };
