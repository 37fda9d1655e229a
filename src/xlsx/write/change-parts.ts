import { unzipSync, zipSync, type Unzipped } from "fflate";

/** The zip format's first day, by the local clock as fflate writes it: the same bytes in every time zone. */
const ZIP_DATE = new Date(1980, 0, 1);

/** Changes parts of a package that was written here, by their names. */
export type PartsChange = (parts: Unzipped) => void;

/** A written file with changes that hucre knows nothing of, unpacked and packed once for all of them; null is a change that is not needed. */
export function changeParts(file: Uint8Array, changes: readonly (PartsChange | null)[]): Uint8Array {
  if (changes.every((change) => change === null)) return file;
  const parts = unzipSync(file);
  for (const change of changes) change?.(parts);
  return zipSync(parts, { mtime: ZIP_DATE });
}
