import type { Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";
import type { Acts } from "./acts";
import type { CellEditor } from "./cell-editor";
import type { Clipboard } from "./clipboard";
import type { Instead } from "./kept-still";
import type { UniverBook } from "./univer-book";

/** What acts by hand work with. */
export interface HandParts {
  readonly book: UniverBook;
  readonly workbook: Workbook;
  readonly acts: Acts;
  readonly editor: CellEditor;
  readonly clipboard: Clipboard;
  readonly renamed: (sheet: Sheet, title: string) => void;
  /** The editor of cells has closed. */
  readonly closed: () => void;
}

/** A command of Univer by its id, and what is done instead. */
export type HandAct = readonly [id: string, instead: Instead];
