/** What Excel and WPS take for the beginning of a formula where a text is typed or pasted: = + - @ and the minus sign, narrow, full-width and small. */
const SIGNS = "=+\\-@\\u2212\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE62\\uFE63\\uFE66\\uFE6B";

/** Finds a formula's beginning at the beginning of a text, whatever blanks and unseen signs stand before it; `signs` and `before` are further signs of a place (OWASP, CSV injection). */
export function formulaStart({ signs = "", before = "" } = {}): RegExp {
  return new RegExp(`^[\\s\\p{Cc}\\p{Cf}${before}]*[${SIGNS}${signs}]`, "u");
}
