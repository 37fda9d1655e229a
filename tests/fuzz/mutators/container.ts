import { deflateRawSync } from "node:zlib";
import type { RawEntry } from "../../helpers/raw-zip";
import { crc32 } from "../../../src/xlsx/read/crc32";
import { mutators, OPEN, SAME, type Mutator } from "../mutator";
import type { Picks } from "../picks";
import { READ_PARTS } from "./markup";

/** Says something else of the entry of a part that is read, or of another one. */
function says(what: (contents: Uint8Array, picks: Picks) => Partial<RawEntry>): Mutator["apply"] {
  return (draft, picks) => {
    const names = draft.names.filter((name) => !draft.lies.has(name));
    const read = READ_PARTS.filter((name) => names.includes(name));
    const name = picks.of(read.length > 0 && picks.below(4) > 0 ? read : names);
    if (name === undefined) return false;
    draft.lies.set(name, what(draft.contents(name), picks));
    return true;
  };
}

const DESCRIPTOR_FLAG = 0x0808;

function descriptor(crc: number, packed: number, size: number, signed: boolean): Uint8Array {
  const bytes = new Uint8Array(signed ? 16 : 12);
  const view = new DataView(bytes.buffer);
  const numbers = [...(signed ? [0x08074b50] : []), crc, packed, size];
  numbers.forEach((number, index) => view.setUint32(index * 4, number, true));
  return bytes;
}

const deflated = (contents: Uint8Array, level: number): Uint8Array =>
  new Uint8Array(deflateRawSync(contents, { level }));

/** The same parts packed otherwise. */
const SAME_CONTENTS = mutators("container", 1, SAME, {
  不压缩: says((contents) => ({ packed: contents, method: 0 })),
  另一种压缩: says((contents, picks) => ({ packed: deflated(contents, picks.of([0, 3, 6, 9])) })),
  全部不压缩: (draft) => {
    if (draft.lies.size > 0) return false;
    for (const name of draft.names) draft.lies.set(name, { packed: draft.contents(name), method: 0 });
    return true;
  },
  数据描述符: says((contents, picks) => {
    const packed = deflated(contents, 6);
    return {
      packed,
      flags: DESCRIPTOR_FLAG,
      local: { crc: 0, packedSize: 0, size: 0 },
      after: descriptor(crc32(contents), packed.length, contents.length, picks.below(2) === 0),
    };
  }),
  长格式目录: (draft) => {
    draft.zip.zip64 = true;
    return true;
  },
  包末注释: (draft, picks) => {
    const length = 1 + picks.below(500);
    draft.finish.push((bytes) => {
      const changed = new Uint8Array(bytes.length + length).fill(0x2e, bytes.length);
      changed.set(bytes);
      new DataView(changed.buffer).setUint16(bytes.length - 2, length, true);
      return changed;
    });
    return true;
  },
  空文件夹: (draft) => {
    const name = "xl/worksheets/";
    if (draft.names.includes(name) || draft.extra.some((entry) => entry.name === name)) return false;
    draft.extra.push({ name, contents: "", method: 0, packed: new Uint8Array() });
    return true;
  },
});

const SIZES = [0, 1, 100, 65_536, 17_000_000, 210_000_000, 0xfffffffe, 0xffffffff];

/** A directory that lies. */
const LIES = mutators("container", 0.5, OPEN, {
  谎报大小: says((_, picks) => ({ size: picks.of(SIZES) })),
  谎报压缩后大小: says((_, picks) => ({ packedSize: picks.of(SIZES) })),
  少报一点: says((contents, picks) => ({ size: Math.max(0, contents.length - 1 - picks.below(50)) })),
  多报一点: says((contents, picks) => ({ size: contents.length + 1 + picks.below(50) })),
  校验不符: says((_, picks) => ({ crc: picks.below(0x7fffffff) })),
  前后名称不一: says((_, picks) => ({ local: { name: picks.of(["x", "", "xl/worksheets/sheet3.xml"]) } })),
  前后压缩方式不一: says(() => ({ local: { method: 0 } })),
  未知压缩方式: says((_, picks) => ({ method: picks.of([1, 9, 12, 14, 99]) })),
  加密标记: says((_, picks) => ({ flags: picks.of([0x0801, 0x0809, 0x0841]) })),
  谎报个数: (draft, picks) => {
    draft.zip.count = picks.of([0, 1, 13, 15, 2_001, 65_535]);
    return true;
  },
  共用字节: (draft, picks) => {
    draft.extra.push({ name: "xl/worksheets/sheet8.xml", contents: "x", sameBytesAs: picks.below(draft.names.length) });
    return true;
  },
});

/** What is done to the zip. */
export const CONTAINER_MUTATORS = [...SAME_CONTENTS, ...LIES];
