import { deflateSync } from "fflate";
import { crc32 } from "../read/crc32";

/** What is done to all bytes of a part that is packed. The host may have it built in, which takes a fraction of the time. */
export interface PackTools {
  /** Deflates bytes (RFC 1951); the same bytes always give the same. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  readonly crc32: (bytes: Uint8Array) => number;
}

/** For every host. */
export const PORTABLE_PACKING: PackTools = { deflate: (bytes) => deflateSync(bytes), crc32 };
