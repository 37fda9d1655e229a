import { LAST_COLUMN } from "../../../core/sheet/a1";
import type { GridCell } from "../../../core/sheet/grid";
import { dayShift, typedValue } from "../cell-value";
import type { CellContext } from "../cell-value";
import { bytesOf } from "./bytes-of";
import { notPlain } from "./not-plain";
import type { PlainCursor } from "./plain-cursor";
import { plainFormula } from "./plain-formula";
import { plainNumber } from "./plain-number";
import type { ReaderMemory } from "./reader-memory";

const QUOTE = bytesOf('"');
const ZERO = bytesOf("0");
const LESS = bytesOf("<");
const LETTER_A = bytesOf("A");
const LETTER_S = bytesOf("s");
const LETTERS = 26;
const MOST_LETTERS = 3;
const WORD = 4;
const CELL_END = bytesOf("</c>");
const VALUE_END = bytesOf("</v>");
const VALUE = bytesOf("<v");
const FORMULA = bytesOf("<f");
const PLACE = bytesOf(' r="');
const STYLE = bytesOf(' s="');
const TYPE = bytesOf(' t="');
const STR = bytesOf('str"');

type Value = GridCell["value"];
/** The types of cells that are read here; those of one letter by its byte. */
type Type = "n" | "s" | "str" | "b" | "e" | "d";
const TYPES = new Map((["n", "s", "b", "e", "d"] as const).map((type): [number, Type] => [bytesOf(type), type]));

/** Reads one cell after the other where they are written as spreadsheet programs write them. */
export class PlainCells {
  /** The column of the cell read last. */
  column = -1;
  private placed = false;
  private type: Type | null = null;
  private style = -1;

  constructor(
    private readonly cursor: PlainCursor,
    private readonly context: CellContext,
    private readonly memory: ReaderMemory,
  ) {}

  /** The cell at `<c` in a row; null when it holds nothing. `next` is where it stands when it does not say so. */
  read(row: number, next: number): GridCell | null {
    const { cursor } = this;
    cursor.at += 2;
    this.attributes(row);
    if (!this.placed) this.column = next;
    if (this.column > LAST_COLUMN) notPlain();
    if (cursor.tagEnd()) return null;
    const date = this.type === "d" || (this.context.dateStyles[Math.max(0, this.style)] ?? false);
    let value: Value | undefined;
    let formulaText: string | null = null;
    for (let word = cursor.word(cursor.at); word !== CELL_END; word = cursor.word(cursor.at)) {
      if (word >>> 16 === VALUE && value === undefined) value = this.value(date);
      else if (word >>> 16 === FORMULA && formulaText === null)
        formulaText = plainFormula(cursor, row, this.column, this.context, this.memory);
      else notPlain();
    }
    cursor.at += WORD;
    return this.cell(value ?? null, formulaText, date);
  }

  private cell(value: Value, formulaText: string | null, format: boolean): GridCell | null {
    const { column } = this;
    const date = format && typeof value === "number";
    if (formulaText !== null) return { column, value, formula: true, date, formulaText };
    return value === null ? null : { column, value, formula: false, date };
  }

  /** Takes down where the cell stands, its type and its style; none may be there twice. */
  private attributes(row: number): void {
    const { cursor } = this;
    this.placed = false;
    this.type = null;
    this.style = -1;
    for (;;) {
      const word = cursor.word(cursor.at);
      if (word === PLACE) this.place(row);
      else if (word === STYLE) this.takeStyle();
      else if (word === TYPE) this.takeType();
      else if (cursor.isAttribute()) cursor.attribute();
      else return;
    }
  }

  private place(row: number): void {
    const { cursor } = this;
    const { bytes } = cursor;
    const from = cursor.at + WORD;
    let at = from;
    let column = 0;
    for (; at < from + MOST_LETTERS; at += 1) {
      const letter = bytes[at]! - LETTER_A;
      if (!(letter >= 0 && letter < LETTERS)) break;
      column = column * LETTERS + letter + 1;
    }
    cursor.at = at;
    if (column === 0 || this.placed || bytes[at] === ZERO || cursor.digits() !== row + 1) notPlain();
    cursor.skip(QUOTE);
    this.column = column - 1;
    this.placed = true;
  }

  private takeStyle(): void {
    const { cursor } = this;
    if (this.style >= 0) notPlain();
    cursor.at += WORD;
    this.style = cursor.digits();
    cursor.skip(QUOTE);
  }

  private takeType(): void {
    const { cursor } = this;
    if (this.type !== null) notPlain();
    cursor.at += WORD;
    this.type = cursor.bytes[cursor.at] === LETTER_S ? "s" : (TYPES.get(cursor.bytes[cursor.at]!) ?? notPlain());
    if (cursor.word(cursor.at) === STR) {
      this.type = "str";
      cursor.at += 2;
    }
    cursor.at += 1;
    cursor.skip(QUOTE);
  }

  /** The value at `<v`. */
  private value(date: boolean): Value {
    const { cursor } = this;
    cursor.at += 2;
    if (cursor.attributes()) return this.text(cursor.at, cursor.at, date);
    const value = this.content(date);
    if (cursor.word(cursor.at) !== VALUE_END) notPlain();
    cursor.at += WORD;
    return value;
  }

  private content(date: boolean): Value {
    const { cursor, type } = this;
    if (type === "s") return this.context.strings[cursor.digits()] ?? notPlain();
    if (type === null || type === "n") {
      const number = plainNumber(cursor);
      if (!Number.isNaN(number)) return number + dayShift(date, this.context);
    }
    const from = cursor.at;
    cursor.at = cursor.bytes.indexOf(LESS, from);
    return this.text(from, cursor.at, date);
  }

  /** What bytes, none of which begins a tag, mean by the cell's type. */
  private text(from: number, to: number, date: boolean): Value {
    const { cursor, context, memory } = this;
    // What has no more bytes than a cell may have characters can be no text that is too long.
    if (to < from || to - from > context.textLength) notPlain();
    if (this.type === "str") return memory.texts.of(cursor.bytes, cursor.view, from, to, 0);
    return typedValue(this.type ?? "n", memory.trimmed.of(cursor.bytes, cursor.view, from, to, 0), date, context);
  }
}
