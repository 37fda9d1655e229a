/**
 * Signs that a terminal obeys instead of showing them: controls (and with them the sequences that move the cursor, colour or clear), and
 * marks that turn the direction of writing around. Line ends and tabs are the program's own.
 */
// eslint-disable-next-line no-control-regex -- controls are what it looks for
const OBEYED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** A text as it goes to the terminal, such signs written out as `\u202e`: inside JSON they still stand for themselves. */
export function terminalText(text: string): string {
  return text.replace(OBEYED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
