const CELL_STYLES = /<cellXfs count="\d+">(.*?)<\/cellXfs>/s;
const CELL_STYLE = /<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs;

/**
 * The styles of cells, and those that were made of them by the mark that a text was typed with an apostrophe (`quotePrefix`, ECMA-376 18.8.45),
 * which nobody sees: a text that looks like a formula is a text in any case, and with the mark it stays one when its cell is opened and
 * closed again. hucre knows no such mark.
 */
export class QuotedStyles {
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
