/** The parts of a package that is being written, each a text, by their names and in the order in which they are packed. */
export type PartTexts = Map<string, string>;

/** Name of a sheet's part; hucre numbers sheets from 1. */
export function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** Changes the text of a part that is there. */
export function changePart(parts: PartTexts, name: string, change: (xml: string) => string): void {
  parts.set(name, change(parts.get(name)!));
}
