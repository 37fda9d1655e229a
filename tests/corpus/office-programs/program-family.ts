import type { CorpusBase } from "../corpus-base";
import type { CorpusFile, Family } from "../corpus-file";
import { makeWithPrograms } from "./make-with-programs";
import type { ProgramStep } from "./program-step";

/** A file of the corpus that office programs make from one of its returns. */
export interface ProgramFile extends Pick<CorpusFile, "name" | "expect"> {
  /** 卡若区's return when left out. */
  readonly from?: "county" | "department" | "office";
  readonly steps: readonly ProgramStep[];
}

/** Files that office programs make alike. */
export interface ProgramFamily {
  readonly name: string;
  readonly files: readonly ProgramFile[];
}

/** The families as the corpus takes them. The first file that is asked for makes all. */
export function madeByPrograms(families: readonly ProgramFamily[]): readonly Family[] {
  const all = families.flatMap(({ files }) => files);
  const made = new WeakMap<CorpusBase, Promise<readonly Uint8Array[]>>();
  const make = (base: CorpusBase): Promise<readonly Uint8Array[]> => {
    const known = made.get(base);
    if (known !== undefined) return known;
    const making = makeWithPrograms(all.map(({ from = "county", steps }) => ({ original: base[from], steps })));
    made.set(base, making);
    return making;
  };
  return families.map(({ name, files }) => ({
    name,
    files: files.map((file) => ({
      name: file.name,
      expect: file.expect,
      make: async (base: CorpusBase): Promise<Uint8Array> => (await make(base))[all.indexOf(file)]!,
    })),
  }));
}
