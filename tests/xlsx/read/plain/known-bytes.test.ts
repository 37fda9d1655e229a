import fc from "fast-check";
import { KnownBytes } from "../../../../src/xlsx/read/plain/known-bytes";
import { KnownTexts } from "../../../../src/xlsx/read/plain/known-texts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** As a host compares long bytes; here as slowly as can be. */
const sameBytes = (left: Uint8Array, from: number, right: Uint8Array, at: number, length: number): boolean =>
  left.subarray(from, from + length).every((byte, index) => byte === right[at + index]);

test.each([
  ["by itself", undefined],
  ["by its host", sameBytes],
])("only equal bytes are known, wherever they stand, compared %s", (_, isSame) => {
  const known = new KnownBytes<string>(1_000_000, isSame);
  const kept = new Map<string, number>();
  const word = fc.string({ unit: fc.constantFrom("a", "b", "中"), maxLength: 60 });
  fc.assert(
    fc.property(word, word, (before, text) => {
      const bytes = bytesOf(`${before}${text}`);
      const from = bytesOf(before).length;
      const found = known.find(bytes, viewOf(bytes), from, bytes.length, 0);
      expect(found).toBe(kept.has(text) ? text : undefined);
      if (found === undefined) known.keep(bytes, viewOf(bytes), from, bytes.length, 0, text);
      kept.set(text, 1);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ["by itself", undefined],
  ["by its host", sameBytes],
])("long texts that differ in one byte are told apart %s", (_, isSame) => {
  const known = new KnownBytes<number>(1_000_000, isSame);
  const all = Array.from({ length: 12 }, (_, index) => bytesOf(`${"长".repeat(300)}${index}${"长".repeat(300)}`));
  all.forEach((bytes, index) => known.keep(bytes, viewOf(bytes), 0, bytes.length, 0, index));
  all.forEach((bytes, index) => expect(known.find(bytes, viewOf(bytes), 0, bytes.length, 0)).toBe(index));
});

test("it forgets when there is no more room, and takes in nothing that fills most of it", () => {
  const known = new KnownBytes<string>(400, undefined);
  const find = (text: string) => known.find(bytesOf(text), viewOf(bytesOf(text)), 0, text.length, 0);
  const keep = (text: string) => known.keep(bytesOf(text), viewOf(bytesOf(text)), 0, text.length, 0, text);
  keep("a".repeat(101));
  expect(find("a".repeat(101))).toBeUndefined();
  const first = ["a", "b", "c", "d"].map((letter) => letter.repeat(100));
  first.forEach(keep);
  expect(first.map(find)).toEqual(first);
  keep("e");
  expect([...first, "e"].map(find)).toEqual([undefined, undefined, undefined, undefined, "e"]);
});

test("a text is made once", () => {
  let made = 0;
  const texts = new KnownTexts((written) => `${written}${(made += 1)}`, 1_000, undefined);
  const bytes = bytesOf("甲乙\uFEFF甲乙");
  const half = bytesOf("甲乙").length;
  expect(texts.of(bytes, viewOf(bytes), 0, half)).toBe("甲乙1");
  expect(texts.of(bytes, viewOf(bytes), bytes.length - half, bytes.length)).toBe("甲乙1");
  expect(texts.of(bytes, viewOf(bytes), half, bytes.length)).toBe("\uFEFF甲乙2");
});

test("bytes that are much longer than what they stand for take their own room", () => {
  const known = new KnownBytes<number>(100_000, undefined);
  for (let index = 0; index < 50; index += 1) {
    const bytes = bytesOf(String(index).padStart(24_000, "0"));
    known.keep(bytes, viewOf(bytes), 0, bytes.length, 0, index, 10);
    expect(known.find(bytes, viewOf(bytes), 0, bytes.length, 0)).toBe(index);
  }
});
