const POLYNOMIAL = 0xedb88320;
const BYTES = 256;
/** Bytes that are taken in at once; a table for each of their places. */
const STEP = 4;

const TABLES = tables();

/** The CRC-32 that zip files carry (ISO 3309), unsigned. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let at = 0;
  for (const last = bytes.length - STEP; at <= last; at += STEP) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc =
      TABLES[3 * BYTES + (crc & 0xff)]! ^
      TABLES[2 * BYTES + ((crc >>> 8) & 0xff)]! ^
      TABLES[BYTES + ((crc >>> 16) & 0xff)]! ^
      TABLES[crc >>> 24]!;
  }
  for (; at < bytes.length; at += 1) crc = TABLES[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** What a byte does to the sum when it is the last one, the last but one, and so on, one behind the other. */
function tables(): Int32Array {
  const all = new Int32Array(STEP * BYTES);
  for (let byte = 0; byte < BYTES; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    all[byte] = value;
  }
  for (let index = BYTES; index < all.length; index += 1) {
    const value = all[index - BYTES]!;
    all[index] = all[value & 0xff]! ^ (value >>> 8);
  }
  return all;
}
