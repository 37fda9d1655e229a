import zlib from "node:zlib";
import { Buffer } from "node:buffer";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Grey levels of text on paper: sixteen take half the room of 256 and look the same. */
const BITS = 4;
const POLYNOMIAL = 0xedb88320;

/**
 * A PNG of sixteen greys from the bytes of a binary PGM picture (`pdftoppm -gray`).
 * @param {Buffer} pgm
 * @returns {Buffer}
 */
export function greyPng(pgm) {
  const { width, height, pixels } = readPgm(pgm);
  const lineBytes = Math.ceil((width * BITS) / 8);
  const lines = Buffer.alloc((lineBytes + 1) * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const level = Math.round(pixels[row * width + column] / 17);
      lines[row * (lineBytes + 1) + 1 + (column >> 1)] |= column % 2 === 0 ? level << BITS : level;
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = BITS;
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("IDAT", zlib.deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** @param {Buffer} pgm */
function readPgm(pgm) {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString("latin1", 0, 64));
  if (head === null) throw new Error("pdftoppm 给出的不是 PGM 图");
  const [, width, height] = head;
  return { width: Number(width), height: Number(height), pixels: pgm.subarray(head[0].length) };
}

/**
 * @param {string} type
 * @param {Buffer} content
 */
function chunk(type, content) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(content.length);
  check.writeUInt32BE(checksum(named));
  return Buffer.concat([size, named, check]);
}

/** @param {Buffer} bytes */
function checksum(bytes) {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? POLYNOMIAL : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
