/** A file that somebody picked, whatever it is. Its bytes are fetched only when it is its turn. */
export interface PickedFile {
  /** Name for people, without folders. */
  readonly name: string;
  /** Date of last change, YYYY-MM-DD, or null when the host does not tell. */
  readonly modified: string | null;
  /** The bytes, or null when the file is missing, or a sentence in Chinese why it cannot be opened. */
  readonly bytes: () => Promise<Uint8Array | null | string>;
}
