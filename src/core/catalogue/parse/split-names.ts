/** A name cut from a list, with its place in the list's text. */
export interface ListedName {
  readonly text: string;
  readonly offset: number;
}

const SEPARATOR = /[、，,；;]/;

/** Cuts a list at 、 ， and ；, in either width, but not inside brackets (各县（市、区）). */
export function splitNames(list: string): readonly ListedName[] {
  const names: ListedName[] = [];
  let depth = 0;
  let start = 0;
  for (let end = 0; end <= list.length; end += 1) {
    const sign = list.charAt(end);
    if (/[（(]/.test(sign)) depth += 1;
    if (/[）)]/.test(sign)) depth -= 1;
    if (end < list.length && (depth > 0 || !SEPARATOR.test(sign))) continue;
    const text = list.slice(start, end).trim();
    if (text !== "") names.push({ text, offset: list.indexOf(text, start) });
    start = end + 1;
  }
  return names;
}
