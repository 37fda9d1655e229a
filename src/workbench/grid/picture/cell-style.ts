import type { IStyleData } from "@univerjs/core";
import type { BorderLine, Style } from "../../host/model/style";
import { ACROSS, BASELINE, DOWN, LINE, UNDERLINE, WRAPPING, YES } from "./univer-numbers";
import type { ValueKind } from "./value-kind";

/** What of a cell's look depends on what stands in it. */
export interface Occasion {
  readonly kind: ValueKind;
  /** In place of General, see `generalFormat`. */
  readonly numberFormat: string;
  /** Points; smaller than the style's own where Excel shrinks to fit. */
  readonly fontSize: number;
}

/** Left and right of a cell, and for each step of indent, pixels. */
const MARGIN = 2;
const INDENT = 10;
/** Where a number or truth stands that nobody has aligned. */
const BY_KIND: Readonly<Record<ValueKind, number>> = {
  blank: ACROSS.Left!,
  text: ACROSS.Left!,
  number: ACROSS.Right!,
  logical: ACROSS.Center!,
  error: ACROSS.Center!,
};
const VERTICAL_TEXT = 180;

/** A look as Univer keeps it, its members in Univer's own order so that equal looks are known as equal. */
export function styleData(style: Style, { kind, numberFormat, fontSize }: Occasion): IStyleData {
  const { font } = style;
  const color = { rgb: font.color };
  const across = ACROSS[style.horizontalAlignment] ?? BY_KIND[kind];
  const line = (type: number | null) => ({ s: YES, cl: color, ...(type === null ? {} : { t: type }) });
  const data = {
    ff: font.name,
    // Univer rounds up to whole points, which would break lines earlier than Excel does and cut them off.
    fs: Math.floor(fontSize),
    ...(font.italic ? { it: YES } : {}),
    ...(font.bold ? { bl: YES } : {}),
    ...(font.underline === "None" ? {} : { ul: line(UNDERLINE[font.underline] ?? UNDERLINE.Single!) }),
    ...(font.strikethrough ? { st: line(null) } : {}),
    ...(style.fill === "" ? {} : { bg: { rgb: style.fill } }),
    ...borders(style.borders),
    cl: color,
    ...(font.subscript ? { va: BASELINE.subscript } : {}),
    ...(font.superscript ? { va: BASELINE.superscript } : {}),
    ...(numberFormat === "General" ? {} : { n: { pattern: numberFormat } }),
    ...rotation(style.textOrientation),
    ht: across,
    vt: DOWN[style.verticalAlignment] ?? DOWN.Bottom!,
    tb: wrapping(style, kind),
    ...indent(style.indentLevel, across),
  };
  return data;
}

function wrapping(style: Style, kind: ValueKind): number {
  const broken = style.wrapText || style.horizontalAlignment === "Justify";
  if (broken && kind !== "number") return WRAPPING.wrap;
  return kind === "text" && style.horizontalAlignment !== "Fill" ? WRAPPING.overflow : WRAPPING.clip;
}

/** Excel turns upwards, Univer downwards. */
function rotation(degrees: number): Pick<IStyleData, "tr"> | Record<string, never> {
  if (degrees === 0) return {};
  return { tr: degrees === VERTICAL_TEXT ? { a: 0, v: YES as number } : { a: -degrees } };
}

function indent(level: number, across: number): Pick<IStyleData, "pd"> | Record<string, never> {
  if (level === 0 || across === ACROSS.Center) return {};
  const far = MARGIN + level * INDENT;
  const right = across === ACROSS.Right;
  return { pd: { t: 0, r: right ? far : MARGIN, b: MARGIN, l: right ? MARGIN : far } };
}

function borders(lines: Style["borders"]): Pick<IStyleData, "bd"> | Record<string, never> {
  const { EdgeTop, EdgeRight, EdgeBottom, EdgeLeft, DiagonalDown, DiagonalUp } = lines;
  const drawn = Object.entries({
    t: EdgeTop,
    r: EdgeRight,
    b: EdgeBottom,
    l: EdgeLeft,
    tl_br: DiagonalDown,
    bl_tr: DiagonalUp,
  }).flatMap(([side, line]) => (line.style === "None" ? [] : [[side, border(line)] as const]));
  return drawn.length === 0 ? {} : { bd: Object.fromEntries(drawn) };
}

function border({ style, weight, color }: BorderLine): { readonly s: number; readonly cl: { readonly rgb: string } } {
  const weights = LINE[style] ?? LINE.Continuous!;
  return { s: weights[weight] ?? weights.Thin!, cl: { rgb: color } };
}
