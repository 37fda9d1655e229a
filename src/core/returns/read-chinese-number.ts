const DIGITS: ReadonlyMap<string, number> = new Map([
  ...inOrder("零一二三四五六七八九"),
  ...inOrder("〇壹贰叁肆伍陆柒捌玖"),
  ["两", 2],
]);
const SMALL: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
  ["拾", 10],
  ["佰", 100],
  ["仟", 1000],
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["亿", 1e8],
]);

/** A number in Chinese numerals (一百二十, 两千零五, 三万, 九十八点五, 二〇二四, 壹佰贰拾), or null. Short forms such as 三万五 are not read: they are doubtful. */
export function readChineseNumber(text: string): number | null {
  const [whole = "", fraction, ...more] = text.split("点");
  if (whole === "" || more.length > 0) return null;
  const integer = readDigits(whole) ?? readPlaces(whole);
  if (integer === null || fraction === undefined) return integer;
  const decimals = readDigits(fraction);
  return decimals === null ? null : Number(`${integer}.${[...fraction].map((sign) => DIGITS.get(sign)).join("")}`);
}

/** 二〇二四: digit by digit. */
function readDigits(text: string): number | null {
  const digits = [...text].map((sign) => DIGITS.get(sign));
  return digits.length === 0 || digits.includes(undefined) ? null : Number(digits.join(""));
}

/** 一百二十三: digits with places, from large to small. */
function readPlaces(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let place = Infinity;
  let zero = false;
  for (const sign of text) {
    const value = DIGITS.get(sign);
    const small = SMALL.get(sign);
    const large = LARGE.get(sign);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      zero = zero || value === 0;
      digit = value;
    } else if (small !== undefined) {
      if (small >= place || (digit === null && small !== 10)) return null;
      section += (digit ?? 1) * small;
      place = small;
      digit = null;
      zero = false;
    } else if (large !== undefined) {
      total = (total + section + (digit ?? 0)) * large;
      if (total === 0) return null;
      section = 0;
      digit = null;
      place = Infinity;
      zero = false;
    } else return null;
  }
  // 三万五 and 一百二 leave out a place.
  if (digit !== null && digit !== 0 && !zero && place !== 10 && (total > 0 || place !== Infinity)) return null;
  return total + section + (digit ?? 0);
}

function inOrder(signs: string): readonly (readonly [string, number])[] {
  return [...signs].map((sign, digit) => [sign, digit]);
}
