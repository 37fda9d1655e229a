/** Texts that some program takes for a formula, a command, a link or markup. */
export const PAYLOADS: readonly string[] = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(1)",
  '=HYPERLINK("http://127.0.0.1/x","点我")',
  "=cmd|'/c calc'!A0",
  '=WEBSERVICE("http://127.0.0.1/"&A1)',
  "＝１＋１",
  "＋1+1",
  "－1+1",
  "＠SUM(1)",
  "﹦1+1",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "'=1+1",
  '"=1+1"',
  "   =1+1",
  "　=1+1",
  "\u200B=1+1",
  "\uFEFF=1+1",
  '&C&"宋体,粗体"&K0000FF第 &P 页',
  "<img src=x onerror=\"document.title='注入'\">",
  "</textarea><script>document.title='注入'</script>",
  "javascript:document.title='注入'",
  "http://127.0.0.1/x",
  "file:///C:/Windows/System32/calc.exe",
  "\\\\127.0.0.1\\share\\x.exe",
  "甲\u202Eslx.exe",
  "\u001B[2J\u001B[31m红\u0007",
  "\u009B31m红",
  "_x003D_1+1",
  "第一行\n=1+1\t=2+2",
  "{{name}}",
  "${1+1}",
  "__proto__",
];

/** What no workbook can hold is not there after writing. */
export const UNWRITABLE_SIGNS = ["\u0007", "\u001B"] as const;

/** A payload as a workbook holds it. */
export function asWritten(payload: string): string {
  return UNWRITABLE_SIGNS.reduce((text, sign) => text.split(sign).join(""), payload);
}

/** Names of files that somebody could send; each is a return's. */
export const FILE_NAMES: readonly string[] = [
  "=HYPERLINK(1).xlsx",
  "+1.xlsx",
  "-1+1.xlsx",
  "@SUM(1).xlsx",
  "＝1.xlsx",
  "\t=1.xlsx",
  "甲\u202Exslx.exe.xlsx",
  "\u001B[31m红.xlsx",
  "甲\n【可收】乙.xlsx",
  "<img src=x onerror=alert(1)>.xlsx",
];
