import type { XmlReader } from "./xml-reader";
import type { ZipEntry } from "./zip-directory";

/** Makes something of a part's XML and its name, and of nothing else. */
export type MadeOfPart<Found> = (xml: XmlReader, name: string) => Found;

/** What was made of a part; of the same packed bytes, which are said to hold the same, the same would be made again. */
export interface KnownPart {
  readonly name: string;
  readonly entry: Pick<ZipEntry, "method" | "size" | "crc">;
  readonly make: MadeOfPart<unknown>;
  readonly found: unknown;
}

/** Inflated bytes of the largest part that is remembered: styles, relationships and lists, no sheets. */
export const LARGEST_KNOWN = 64 * 1024;

/** Whether it was made so, of such a part. */
export function isMadeOf<Found>(
  known: KnownPart,
  name: string,
  { method, size, crc }: ZipEntry,
  make: MadeOfPart<Found>,
): known is KnownPart & { readonly found: Found } {
  const { entry } = known;
  return (
    known.make === make && known.name === name && entry.method === method && entry.size === size && entry.crc === crc
  );
}

/** A number for a part's name; other names mostly have others. */
export function saltOf(name: string): number {
  let salt = 0;
  for (let at = 0; at < name.length; at += 1) salt = (Math.imul(salt, 31) + name.charCodeAt(at)) | 0;
  return salt;
}
