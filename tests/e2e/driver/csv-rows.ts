const CELL = /("(?:[^"]|"")*"|[^,\n]*)(,|\r?\n|$)/gy;

/** The cells of a CSV text with commas and double quotes, row by row. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell = "", end] of text.matchAll(CELL)) {
    if (cell === "" && end === "" && row.length === 0) break;
    row.push(cell.startsWith('"') ? cell.slice(1, -1).split('""').join('"') : cell.replace(/\r$/, ""));
    if (end === ",") continue;
    rows.push(row);
    row = [];
    if (end === "") break;
  }
  return rows;
}
