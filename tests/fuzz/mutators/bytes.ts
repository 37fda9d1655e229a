import { mutators, OPEN, type Mutator } from "../mutator";
import type { Picks } from "../picks";

/** Changes the finished file. The choices are made now, the places when its length is known. */
function finishes(change: (bytes: Uint8Array, picks: Picks) => Uint8Array): Mutator["apply"] {
  return (draft, picks) => {
    draft.finish.push((bytes) => change(bytes, picks));
    return true;
  };
}

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

/** Damage to the file as a whole, as by a bad stick or line. */
export const BYTE_MUTATORS = mutators("bytes", 0.5, OPEN, {
  翻转字节: finishes((bytes, picks) => {
    const changed = bytes.slice();
    for (let left = 1 + picks.below(4); left > 0; left -= 1)
      changed[picks.below(changed.length)]! ^= 1 + picks.below(255);
    return changed;
  }),
  翻转目录字节: finishes((bytes, picks) => {
    const changed = bytes.slice();
    const from = Math.max(0, changed.length - 1_200);
    changed[from + picks.below(changed.length - from)] = picks.of([0, 1, 0x50, 0x7f, 0x80, 0xff]);
    return changed;
  }),
  截断文件: finishes((bytes, picks) => bytes.slice(0, picks.below(bytes.length))),
  插入字节: finishes((bytes, picks) => {
    const at = picks.below(bytes.length);
    return joined(
      bytes.subarray(0, at),
      new Uint8Array(1 + picks.below(40)).fill(picks.below(256)),
      bytes.subarray(at),
    );
  }),
  前面多出字节: finishes((bytes, picks) =>
    joined(new Uint8Array(1 + picks.below(40)).fill(picks.of([0, 0x50, 0x20])), bytes),
  ),
  后面多出字节: finishes((bytes, picks) => joined(bytes, new Uint8Array(1 + picks.below(70_000)))),
  一段清零: finishes((bytes, picks) => {
    const from = picks.below(bytes.length);
    return bytes.slice().fill(0, from, from + 1 + picks.below(4_096));
  }),
  一段重复: finishes((bytes, picks) => {
    const from = picks.below(bytes.length);
    const end = Math.min(bytes.length, from + 1 + picks.below(2_000));
    return joined(bytes.subarray(0, end), bytes.subarray(from));
  }),
});
