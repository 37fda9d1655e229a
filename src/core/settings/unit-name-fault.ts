import { formulaStart } from "../model/formula-start";
import { visibleText } from "../model/visible-text";

const LONGEST = 60;
/** What Windows takes in no file name; the returns are called after their units. */
const NOT_IN_FILES = /[\\/:*?"<>|]/;
/** A name at the beginning of a copied line would be a formula. */
const STARTS_FORMULA = formulaStart({ signs: "'" });

/** Why a unit cannot be called so, as the rest of a sentence after its name; null when it can. */
export function unitNameFault(name: string): string | null {
  const sign = NOT_IN_FILES.exec(name)?.[0];
  if (sign !== undefined) return `含有「${sign}」，不能用在文件名里`;
  const start = STARTS_FORMULA.exec(name)?.[0];
  if (start !== undefined) return `以「${start.slice(-1)}」开头，粘贴到表格里会成为公式`;
  if (/^\.|\.$/.test(name)) return "以句点开头或结尾，不能用在文件名里";
  if (visibleText(name) !== name) return "含有看不见的字符或换行";
  return name.length > LONGEST ? `超过 ${LONGEST} 个字` : null;
}
