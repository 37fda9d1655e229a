const QUOTED = /^"((?:[^"]|"")*)"(?=\t|\r?\n|$)/;
const PLAIN = /^[^\t\r\n]*/;

/** The cells of a block of text from the clipboard: tabs between cells, line ends between rows, quotes around cells of several lines. */
export function clipboardTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let rest = text.replace(/\r?\n$/, "");
  for (;;) {
    const quoted = QUOTED.exec(rest);
    const found = quoted ?? PLAIN.exec(rest)!;
    const cell = quoted === null ? found[0] : quoted[1]!.replace(/""/g, '"').replace(/\r\n/g, "\n");
    rows[rows.length - 1]!.push(cell);
    rest = rest.slice(found[0].length);
    if (rest === "") return rows;
    if (!rest.startsWith("\t")) rows.push([]);
    rest = rest.replace(/^(?:\t|\r?\n|\r)/, "");
  }
}
