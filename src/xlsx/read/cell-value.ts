import type { Cell } from "../../core/sheet/area";
import type { GridCell } from "../../core/sheet/grid";
import type { FormulaTexts } from "./formula-texts";
import { refuseDamaged } from "./refusal";
import { checkedText, readRichText } from "./shared-strings";
import { skipForeign } from "./skip-foreign";
import type { XmlReader } from "./xml-reader";
import { decodeXstring, isTrue } from "./xml-text";

/** What a cell's value depends on outside its sheet. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
  readonly textLength: number;
  /** The formulas of the sheet. */
  readonly formulas: FormulaTexts;
}

type Value = GridCell["value"];

/** No number is written longer; the pattern would take very long over a hostile one. */
const LONGEST_NUMBER = 400;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d(?:\.\d+)?)Z?)?$/;
const DAY = 86_400_000;
/** Day 0 of Excel's 1900 calendar, and how many days the 1904 calendar lags behind it. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const DAYS_1904 = 1_462;

/** The cell just opened: its value, whether it is a formula, whether its format shows a date (then always in days from 1900). */
export function readCellValue(xml: XmlReader, { row, column }: Cell, context: CellContext): GridCell {
  const type = xml.attribute("t") ?? "n";
  const date = type === "d" || (context.dateStyles[Number(xml.attribute("s") ?? 0)] ?? false);
  let formula = false;
  let formulaText: string | null = null;
  let raw: string | null = null;
  let inline: string | null = null;
  for (let token = xml.next(); token !== "close" || xml.name !== "c"; token = xml.next()) {
    if (token === "text" && xml.text.trim() !== "") refuseDamaged("单元格内有多余文字");
    if (token !== "open") continue;
    if (xml.name === "v") raw = onlyOne(raw, xml.innerText());
    else if (xml.name === "is") inline = onlyOne(inline, readRichText(xml, context.textLength));
    else if (xml.name === "f") {
      formula = true;
      formulaText = context.formulas.read(xml, row, column);
    } else skipForeign(xml);
  }
  const value =
    inline !== null ? inlineText(type, inline, raw) : raw === null ? null : typedValue(type, raw, date, context);
  const cell = { column, value, formula, date: date && typeof value === "number" };
  return formulaText === null ? cell : { ...cell, formulaText };
}

/** Of two values programs take either one, or both joined together. */
function onlyOne(before: string | null, text: string): string {
  return before === null ? text : refuseDamaged("单元格有两个值");
}

/** A text that stands in the cell itself, where no other type or value speaks against it. */
function inlineText(type: string, inline: string, raw: string | null): string {
  return type === "inlineStr" && (raw ?? "").trim() === "" ? inline : refuseDamaged("单元格内容与类型不符");
}

/** What a number is moved by, so that a day always counts from 1900. */
export function dayShift(date: boolean, { date1904 }: Pick<CellContext, "date1904">): number {
  return date && date1904 ? DAYS_1904 : 0;
}

/** The value of `v` by the cell's type (ECMA-376 18.18.11). Gives up on what the type does not allow. */
export function typedValue(type: string, raw: string, date: boolean, context: CellContext): Value {
  switch (type) {
    case "s":
      return raw.trim() === "" ? null : (context.strings[Number(raw)] ?? refuseDamaged("文字表缺项"));
    case "inlineStr":
      return raw.trim() === "" ? null : refuseDamaged("单元格内容与类型不符");
    case "str":
      return checkedText(decodeXstring(raw), context.textLength);
    case "b":
      return isTrue(raw.trim());
    case "e":
      return { error: checkedText(raw.trim(), context.textLength) };
    case "d":
      return serialOf(raw.trim());
    case "n":
      return numberOf(raw.trim(), dayShift(date, context));
    default:
      return refuseDamaged("单元格类型有误");
  }
}

function numberOf(raw: string, shift: number): Value {
  if (raw === "") return null;
  if (raw.length > LONGEST_NUMBER || !NUMBER.test(raw)) return refuseDamaged("数字有误");
  const value = Number(raw);
  return Number.isFinite(value) ? value + shift : { error: "#NUM!" };
}

function serialOf(raw: string): Value {
  const match = ISO_DATE.exec(raw);
  if (match === null) return refuseDamaged("日期有误");
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  return (
    (Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hours), Number(minutes), 0) - EPOCH_1900) / DAY +
    Number(seconds) / 86_400
  );
}
