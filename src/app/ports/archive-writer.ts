/** A file that goes into an archive. */
export interface ArchivedFile {
  /** Name without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Puts files into one .zip that every system opens, names in Chinese included. `modified` is their date, YYYY-MM-DD. */
export interface ArchiveWriter {
  readonly write: (files: readonly ArchivedFile[], modified: string) => Uint8Array;
}
