import { constants, deflateRawSync } from "node:zlib";

/** That many megabytes of zero bytes, deflated; made without ever having them. */
export function packedZeros(megabytes: number): Uint8Array {
  const one = deflateRawSync(new Uint8Array(1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
  return new Uint8Array(Buffer.concat([...new Array<Buffer>(megabytes).fill(one), deflateRawSync(new Uint8Array())]));
}
