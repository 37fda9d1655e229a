import type { CellScalar } from "./expression";
import type { MeasurePart } from "./measure";
import { textDigest } from "./text-digest";

/** One cell that the check code covers: its key and what stands in it. */
export interface CheckedCell {
  readonly key: string;
  readonly value: CellScalar;
}

/** True for parts that the check code covers: numbers and picks. Dates and free texts are shown differently by different programs. */
export function isChecked(part: Pick<MeasurePart, "kind">): boolean {
  return part.kind === "number" || part.kind === "pick";
}

/** Key of a clause's 工作状态 in the check code. */
export function statusKey(clause: number): string {
  return `${clause}.status`;
}

/** A prime below 10⁸: the code has eight digits, and a product with a weight stays exact in doubles. */
const PRIME = 99999989;
const MOST_WEIGHT = 999983;
/** Numbers are split at a million so that no step has more than 15 digits; the parts are joined again modulo the prime (10¹⁰ mod PRIME). */
const MILLION = 1e6;
const DECIMALS = 1e4;
const HIGH_FACTOR = 1100;
/** From here on a double has no decimals left to tell apart. */
const TOO_LARGE = 1e15;

const ERROR_TOKEN = 13;
const TOO_LARGE_TOKEN = 17;
const TRUTH_TOKEN = 19;
const BLANK_TOKEN = 1;
const NUMBER_TOKEN = 1000;
const NEGATIVE_TOKEN = 5e7;
const TEXT_TOKEN = 100;
const LENGTH_TOKEN = 7;

/** The signs that texts in figure cells are made of: digits, and the words of the picks. All others count alike. */
const SIGNS = "0123456789.,%+- 不适用待报是否未启动推进中已完成万亿约无";
const TEXT_PLACES = 12;
const PLACE_FACTORS = placeFactors();

/**
 * 核对码 of the sign-off block, `1234-5678`: over all figures (blank, 0, 不适用, 待报 and other text all differ) and the 工作状态.
 * Each cell has a weight of its own, derived from its key, so that a changed digit, a swap, and a value moved by one row change the code,
 * while the order of the rows does not matter. `checkCodeFormula` yields the same in a worksheet.
 */
export function checkCode(cells: readonly CheckedCell[]): string {
  const sum = cells.reduce((total, { key, value }) => total + checkShare(key, value), 0);
  const digits = String(sum % PRIME).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** What one cell adds to the code. */
export function checkShare(key: string, value: CellScalar): number {
  return (token(value) * checkWeight(key)) % PRIME;
}

/** Formula (without `=`) of one cell's share, for a hidden column; `cell` is its address. No array entry, nothing newer than Excel 2007. */
export function checkShareFormula(cell: string, key: string): string {
  // LibreOffice takes TRUE for a number, so truth values are asked for first.
  const content = `IF(ISNUMBER(${cell}),${numberFormula(cell)},IF(LEN(${cell})=0,${BLANK_TOKEN},${textFormula(cell)}))`;
  return `MOD(IF(ISERROR(${cell}),${ERROR_TOKEN},IF(ISLOGICAL(${cell}),${TRUTH_TOKEN},${content}))*${checkWeight(key)},${PRIME})`;
}

/** Formula (without `=`) of the code from the areas that hold the shares. */
export function checkCodeFormula(areas: readonly string[]): string {
  return `TEXT(MOD(SUM(${areas.join(",")}),${PRIME}),"0000-0000")`;
}

/** Weight of a key, the same in every edition. */
export function checkWeight(key: string): number {
  const known = WEIGHTS.get(key);
  if (known !== undefined) return known;
  const weight = (parseInt(textDigest(key).slice(0, 8), 16) % MOST_WEIGHT) + 1;
  if (WEIGHTS.size < MOST_WEIGHTS) WEIGHTS.set(key, weight);
  return weight;
}

const WEIGHTS = new Map<string, number>();
/** An edition has some 250 keys. */
const MOST_WEIGHTS = 2000;

function token(value: CellScalar): number {
  if (value === null || value === "") return BLANK_TOKEN;
  if (typeof value === "object") return ERROR_TOKEN;
  if (typeof value === "boolean") return TRUTH_TOKEN;
  return typeof value === "number" ? numberToken(value) : textToken(value);
}

function numberToken(value: number): number {
  const size = Math.abs(value);
  if (!(size < TOO_LARGE)) return TOO_LARGE_TOKEN;
  const high = Math.floor(size / MILLION);
  const low = rounded((size - high * MILLION) * DECIMALS);
  return (high * HIGH_FACTOR + low + NUMBER_TOKEN + (value < 0 ? NEGATIVE_TOKEN : 0)) % PRIME;
}

function numberFormula(cell: string): string {
  const high = `INT(ABS(${cell})/1E6)`;
  const low = `ROUND((ABS(${cell})-${high}*1E6)*1E4,0)`;
  return `IF(ABS(${cell})>=1E15,${TOO_LARGE_TOKEN},MOD(${high}*${HIGH_FACTOR}+${low}+${NUMBER_TOKEN}+IF(${cell}<0,5E7,0),${PRIME}))`;
}

function textToken(text: string): number {
  let sum = text.length * LENGTH_TOKEN + TEXT_TOKEN;
  for (let place = 0; place < TEXT_PLACES; place += 1) {
    const sign = text[place] ?? " ";
    const found = SIGNS.indexOf(sign);
    sum += ((found < 0 ? SIGNS.length : found) + 1) * (PLACE_FACTORS[place] as number);
  }
  return sum % PRIME;
}

function textFormula(cell: string): string {
  const places = PLACE_FACTORS.map((_, place) => place + 1).join(",");
  const signs = `MID(${cell}&"${" ".repeat(TEXT_PLACES)}",{${places}},1)`;
  return `MOD(SUMPRODUCT(FIND(${signs},"${SIGNS}"&${signs}),{${PLACE_FACTORS.join(",")}})+LEN(${cell})*${LENGTH_TOKEN}+${TEXT_TOKEN},${PRIME})`;
}

/** Rounds as spreadsheets do: on the 15 digits that they show. */
function rounded(value: number): number {
  return Math.round(Number(value.toPrecision(15)));
}

function placeFactors(): readonly number[] {
  const factors: number[] = [];
  for (let factor = 1; factors.length < TEXT_PLACES; factor = (factor * 97) % PRIME) factors.push(factor);
  return factors;
}
