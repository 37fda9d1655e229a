import type { WorkbookGrid } from "../../core/sheet/grid";

/** A file that somebody picked, whatever it is. Its bytes are fetched only when it is its turn, or nearly. */
export interface PickedFile {
  /** Name for people, without folders. */
  readonly name: string;
  /** Date of last change, YYYY-MM-DD, or null when the host does not tell. */
  readonly modified: string | null;
  /** The bytes, or null when the file is missing, or a sentence in Chinese why it cannot be opened. */
  readonly bytes: () => Promise<Uint8Array | null | string>;
}

/** A return whose sheets stand in a workbook that is open already; its name says where. */
export interface PickedSheets {
  readonly name: string;
  readonly modified: null;
  readonly workbook: WorkbookGrid;
}
