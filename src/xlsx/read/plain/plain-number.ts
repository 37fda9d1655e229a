import { bytesOf } from "./bytes-of";
import type { PlainCursor } from "./plain-cursor";

const MINUS = bytesOf("-");
const POINT = bytesOf(".");
const LESS = bytesOf("<");
const ZERO = bytesOf("0");
/** So many digits, and powers of ten up to this one, are exact in a number: their quotient is the nearest to what is written. */
const MOST_DIGITS = 15;

const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);

/** Moves over a number such as `-12.5` to the tag behind it. NaN, and stays, where it is written otherwise or longer. */
export function plainNumber(cursor: PlainCursor): number {
  const { bytes, length } = cursor;
  const negative = bytes[cursor.at] === MINUS;
  const start = negative ? cursor.at + 1 : cursor.at;
  let at = start;
  let digits = 0;
  let point = -1;
  for (; at < length; at += 1) {
    const digit = bytes[at]! - ZERO;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (bytes[at] === POINT && point < 0 && at > start) point = at;
    else break;
  }
  const written = at - start - (point < 0 ? 0 : 1);
  if (bytes[at] !== LESS || written === 0 || written > MOST_DIGITS) return NaN;
  cursor.at = at;
  const value = point < 0 ? digits : digits / POWERS[at - point - 1]!;
  return negative ? -value : value;
}
