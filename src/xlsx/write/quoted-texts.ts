import { strFromU8, strToU8 } from "fflate";
import { toA1 } from "../../core/sheet/a1";
import { formulaStart } from "../../core/model/formula-start";
import type { SheetSpec } from "../../core/sheet/sheet-spec";
import type { PartsChange } from "./change-parts";

/** A text that would be a formula, or lose its apostrophe, if somebody opened its cell and pressed Enter. */
const RETYPED_ELSE = formulaStart({ signs: "'" });
const STYLES = "xl/styles.xml";
const CELL_STYLES = /<cellXfs count="\d+">(.*?)<\/cellXfs>/s;
const CELL_STYLE = /<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs;
/** In texts and attributes "<" is written otherwise. */
const CELL = /<c r="([A-Z]+\d+)"([^>]*)>/g;
const STYLE = / s="(\d+)"/;

/**
 * Marks texts that look like formulas as typed with an apostrophe (`quotePrefix`, ECMA-376 18.8.45), which nobody sees: the file holds them as
 * texts in any case, and so they stay texts when their cell is opened and closed again. hucre knows no such mark.
 */
export function keepTextsQuoted(sheets: readonly SheetSpec[]): PartsChange | null {
  const quoted = sheets.map(cellsToQuote);
  if (quoted.every((cells) => cells.size === 0)) return null;
  return (parts) => {
    const styles = new QuotedStyles(strFromU8(parts[STYLES]!));
    quoted.forEach((cells, index) => {
      if (cells.size === 0) return;
      const name = `xl/worksheets/sheet${index + 1}.xml`;
      const xml = strFromU8(parts[name]!).replace(CELL, (tag, cell: string, attributes: string) => {
        if (!cells.has(cell)) return tag;
        const style = styles.quoted(Number(STYLE.exec(attributes)?.[1] ?? 0));
        return `<c r="${cell}" s="${style}"${attributes.replace(STYLE, "")}>`;
      });
      parts[name] = strToU8(xml);
    });
    parts[STYLES] = strToU8(styles.xml());
  };
}

function cellsToQuote({ blocks }: SheetSpec): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { at, contents } of blocks)
    contents.forEach((line, row) =>
      line.forEach((content, column) => {
        if (typeof content === "string" && RETYPED_ELSE.test(content))
          cells.add(toA1({ row: at.row + row, column: at.column + column }));
      }),
    );
  return cells;
}

/** The styles of cells, and those that were made of them by the mark. */
class QuotedStyles {
  private readonly all: string[];
  private readonly made = new Map<number, number>();

  constructor(private readonly before: string) {
    this.all = CELL_STYLES.exec(before)![1]!.match(CELL_STYLE)!;
  }

  /** Number of the style that differs by the mark alone. */
  quoted(style: number): number {
    const known = this.made.get(style);
    if (known !== undefined) return known;
    const made = this.all.push(this.all[style]!.replace("<xf", '<xf quotePrefix="1"')) - 1;
    this.made.set(style, made);
    return made;
  }

  xml(): string {
    return this.before.replace(CELL_STYLES, () => `<cellXfs count="${this.all.length}">${this.all.join("")}</cellXfs>`);
  }
}
