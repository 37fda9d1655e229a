import type { WorkbookGrid } from "../../core/sheet/grid";
import type { OpenWorkbook } from "../ports/open-workbook";

/** A workbook that was read from a file, in the place of one that is open in Excel; null: there is none yet. */
export function heldWorkbook(workbook: WorkbookGrid | null): Pick<OpenWorkbook, "read" | "sheets"> {
  const { sheets, ...rest } = workbook ?? NOTHING;
  return {
    sheets: () =>
      Promise.resolve(
        sheets.map(({ name, state }) => ({ name, title: name, ours: false, visible: state === "visible" })),
      ),
    read: (names) =>
      Promise.resolve({ ...rest, sheets: sheets.filter(({ name }) => names === null || names.includes(name.trim())) }),
  };
}

const NOTHING: WorkbookGrid = { sheets: [], names: new Map(), properties: new Map(), parts: [] };
