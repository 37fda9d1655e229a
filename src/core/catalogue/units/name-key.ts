const HALF_WIDTH = new Map([
  ["（", "("],
  ["）", ")"],
  ["，", ","],
  ["；", ";"],
  ["：", ":"],
]);

/** A name as it is compared: bracket and comma width unified, all white space gone. Never shown. */
export function nameKey(name: string): string {
  return name.replace(/\s/g, "").replace(/[（），；：]/g, (sign) => HALF_WIDTH.get(sign) ?? sign);
}
