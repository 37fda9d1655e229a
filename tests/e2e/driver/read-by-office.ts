import { convertWithOffice } from "../../helpers/libreoffice";
import { csvRows } from "./csv-rows";

/** What LibreOffice reads from an .xlsx file, everything computed anew: the rows of every sheet as shown, by title. */
export async function readByOffice(file: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const made = await convertWithOffice([{ name: "saved.xlsx", bytes: file }], "csv");
  return new Map(
    [...made].map(([name, bytes]) => [
      name.slice("saved-".length, -".csv".length),
      csvRows(new TextDecoder().decode(bytes)),
    ]),
  );
}

/** One sheet as LibreOffice reads it. */
export async function asCsv(file: Uint8Array, sheet: string): Promise<readonly (readonly string[])[]> {
  const sheets = await readByOffice(file);
  const rows = sheets.get(sheet);
  if (rows === undefined) throw new Error(`LibreOffice sees no sheet ${sheet}, but ${[...sheets.keys()].join("、")}`);
  return rows;
}
