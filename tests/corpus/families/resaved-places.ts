/** The findings of 卡若区's untouched return, all in 指标数据: six 不适用 whose reasons are written, one figure behind schedule. */
const UNTOUCHED: readonly (readonly [rule: string, column: string, row: number])[] = [
  ...[11, 13, 16, 18].map((row) => ["not-applicable-has-reason", "F", row] as const),
  ["progress-on-schedule", "F", 62],
  ...[71, 73].map((row) => ["not-applicable-has-reason", "F", row] as const),
];

/** Where the findings of the untouched return are after rows or columns moved: what is found beyond it, and what is gone. */
export function movedFindings(
  to: (column: string, row: number) => readonly [column: string, row: number],
  sheet = "指标数据",
): { readonly findings: readonly string[]; readonly gone: readonly string[] } {
  const pairs = UNTOUCHED.map(([rule, column, row]) => {
    const [movedColumn, movedRow] = to(column, row);
    return [`${rule} 指标数据!${column}${row}`, `${rule} ${sheet}!${movedColumn}${movedRow}`] as const;
  });
  const before = new Set<string>(pairs.map(([was]) => was));
  const now = new Set<string>(pairs.map(([, is]) => is));
  return {
    findings: [...now].filter((place) => !before.has(place)),
    gone: [...before].filter((place) => !now.has(place)),
  };
}

/** The findings are so many rows lower from a row on; higher where negative. */
export function lower(from: number, rows: number): ReturnType<typeof movedFindings> {
  return movedFindings((column, row) => [column, row >= from ? row + rows : row]);
}

/** A changed form is told so many times; from eleven on ten are told and the others counted. */
export function changes(count: number): readonly string[] {
  return new Array<string>(Math.min(count, 11)).fill("form-changed");
}

/** More changes of the form than are told one by one. */
export const MANY = 99;
