import { readChineseNumber } from "./read-chinese-number";

/** What a text in a number's place is taken to mean; null: nothing can be proposed. */
export type ProposedValue = number | "不适用" | "待报" | null;

/** Words for 不适用. A stroke or 无 is never read as 0: whether nothing exists or nothing happened only the unit knows. */
const NOT_APPLICABLE = /^(?:不适用|不涉及|不存在|无|没有|暂无|无此项|无此类|n\/?a|[-—–―_/\\]+)$/i;
const TO_FOLLOW = /^(?:待报|待定|待补|待补报|待统计|待核实|未统计|统计中|暂缺|缺)$/;
const BEFORE = /^(?:大约|约|近|共计|合计|总计|累计|共|计|超过|超|逾|[≈~])/;
const AFTER = /(?:左右|上下|余|多)$/;
/** Counters and units that may trail a number without changing it. */
const UNITS = /(?:人次|批次|学时|家次|万?元|[批份例宗项条次户家个人名件起所座头辆台处间吨分])$/;
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["百", 1e2],
  ["千", 1e3],
  ["万", 1e4],
  ["亿", 1e8],
]);
/** Signs that nobody sees: soft hyphens, marks of direction, blanks without width. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Digits that a spreadsheet keeps of a number; one with more would come out as another. */
const MOST_DIGITS = 15;
/** A number with words around it is no longer than this. */
const MOST_LENGTH = 60;
const PLAIN = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,2})?$/i;

/**
 * What a text that stands where a number is asked probably means: full-width digits, separators, 万/亿, a trailing unit or %, 约,
 * letters O and l for digits, Chinese numerals. It is only ever proposed and shown, never taken over by itself.
 */
export function readNumberText(raw: string): ProposedValue {
  if (raw.length > MOST_LENGTH) return null;
  const text = tidy(raw);
  if (text === "") return null;
  const words = text.replace(/\s/g, "");
  if (NOT_APPLICABLE.test(words)) return "不适用";
  if (TO_FOLLOW.test(words)) return "待报";
  const bare = stripWords(joinGroups(text));
  if (bare === null) return null;
  return readScaled(bare);
}

/** Half-width, without quotes, invisible signs, and full stops at the end. */
function tidy(raw: string): string {
  return halfWidth(raw)
    .replace(INVISIBLE, "")
    .trim()
    .replace(/^['‘’"“”`]+|['‘’"“”`]+$/g, "")
    .replace(/[。.,，、;；:：]+$/, "")
    .replace(/(\d)[。·](\d)/g, "$1.$2")
    .trim();
}

/** Not more than that: NFKC would make 40 of 4⁰, and 4 of ④. */
function halfWidth(raw: string): string {
  return raw
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\ufe63]/g, "-");
}

/** Joins thousands groups; leaves other blanks and commas, at which reading then fails. */
function joinGroups(text: string): string {
  return text
    .replace(/(?<![\d.,])\d{1,3}(?:[,'\s]\d{3})+(?![\d,])/g, (groups) => groups.replace(/[,'\s]/g, ""))
    .replace(/(\D)\s+|\s+(\D)/g, "$1$2")
    .trim();
}

function stripWords(text: string): string | null {
  let rest = text
    .replace(/\([^()\d]*\)$/, "")
    .replace(BEFORE, "")
    .replace(BEFORE, "");
  for (let round = 0; round < 2; round += 1)
    rest = rest.replace(AFTER, "").replace(UNITS, (unit) => (unit === "万元" ? "万" : ""));
  rest = rest.replace(AFTER, "").trim();
  return rest === "" ? null : rest;
}

function readScaled(text: string): number | null {
  const percent = /^(.*)[%‰]$/.exec(text);
  if (percent !== null) return scaled(readPlain(percent[1] as string), text.endsWith("‰") ? 0.1 : 1);
  const hundredth = /^百分之(.+)$/.exec(text);
  if (hundredth !== null) return readPlain(hundredth[1] as string) ?? readChineseNumber(hundredth[1] as string);
  return readPlain(text) ?? readMultiplied(text) ?? readChineseNumber(text);
}

/** `1.2亿`, `1亿2000万`, `3万5千`. */
function readMultiplied(text: string): number | null {
  if (!/^[-+]?(?:[\dOolI.]+[百千万亿]+)+[\dOolI.]*$/.test(text)) return null;
  let total = 0;
  let below = Infinity;
  for (const piece of text.match(/[-+]?[\dOolI.]+[百千万亿]*/g) ?? []) {
    const number = readPlain(piece.replace(/[百千万亿]+$/, ""));
    const factor = [...piece].reduce((product, sign) => product * (MULTIPLIERS.get(sign) ?? 1), 1);
    // 1万2 is how people say 12000: too doubtful to propose.
    if (number === null || factor >= below || (factor === 1 && number < 10)) return null;
    below = factor;
    total += scaled(number, factor) ?? 0;
  }
  return total;
}

/** Digits, with the letters that are mistaken for them. */
function readPlain(text: string): number | null {
  if (PLAIN.test(text)) return exactly(text);
  const digits = text.replace(/[Oo]/g, "0").replace(/[lI]/g, "1");
  return /^[-+]?[\dOolI.]+$/.test(text) && PLAIN.test(digits) && /\d|^[Oo]$/.test(text) ? exactly(digits) : null;
}

function exactly(text: string): number | null {
  const digits = text
    .replace(/e.*$/i, "")
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "");
  return digits.length > MOST_DIGITS ? null : Number(text);
}

/** Products without the tail that binary fractions leave. */
function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : Number((value * factor).toPrecision(15));
}

/** What a number of at most 1 probably means where a score or percentage on 0–100 is asked: 0.98 for 98. null: it stands as it is. */
export function proposePercent(value: number): number | null {
  return value > 0 && value <= 1 ? scaled(value, 100) : null;
}
