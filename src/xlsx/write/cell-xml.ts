import { writableText } from "../../core/sheet/writable-text";
import type { CellLook } from "../../core/sheet/cell-looks";
import { cellText } from "./cell-text";
import { escapeCellText } from "./escape-xml";
import type { PlacedCell } from "./placed-cells";
import type { QuotedStyles } from "./quoted-styles";
import type { SharedTexts } from "./shared-texts";
import { textElement } from "./text-element";

/** What the cells of a workbook have in common. */
export interface CellCommons {
  /** Number of the style of each look; a cell without a look has style 0. */
  readonly styles: ReadonlyMap<CellLook, number>;
  readonly quotedStyles: QuotedStyles;
  readonly texts: SharedTexts;
}

/** A cell as its sheet's part holds it (`c`, ECMA-376 18.3.1.4); nothing for an empty one that looks like any other. */
export function cellXml(address: string, { look, content }: PlacedCell, commons: CellCommons): string {
  const style = look === null ? 0 : commons.styles.get(look)!;
  const cell = `<c r="${address}"`;
  const styled = style === 0 ? "" : ` s="${style}"`;
  if (content === null) return style === 0 ? "" : `${cell}${styled}/>`;
  if (typeof content === "string") return textCell(cell, style, styled, content, commons);
  if (typeof content === "object") return formulaCell(`${cell}${styled}`, content.formula, content.value);
  if (typeof content === "boolean") return `${cell} t="b"${styled}><v>${content ? 1 : 0}</v></c>`;
  return `${cell}${styled}><v>${content}</v></c>`;
}

function textCell(cell: string, style: number, styled: string, text: string, commons: CellCommons): string {
  const { number, quoted } = commons.texts.hold(text);
  if (number === null) return `${cell} t="inlineStr"${styled}><is><r>${textElement(cellText(text))}</r></is></c>`;
  const opened = quoted ? `${cell} s="${commons.quotedStyles.quoted(style)}" t="s"` : `${cell} t="s"${styled}`;
  return `${opened}><v>${number}</v></c>`;
}

function formulaCell(cell: string, formula: string, value: string | number | boolean): string {
  const calculated = `<f>${escapeCellText(writableText(formula))}</f>`;
  if (typeof value === "number") return `${cell}>${calculated}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${cell} t="b">${calculated}<v>${value ? 1 : 0}</v></c>`;
  const text = escapeCellText(cellText(value));
  return `${cell} t="str">${calculated}${text === "" ? "<v/>" : `<v>${text}</v>`}</c>`;
}
