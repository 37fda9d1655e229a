/** Reads 「(1) 落实…」 into number and wording; null when the number is missing. */
export function readClauseCell(cell: string): { readonly no: number; readonly text: string } | null {
  const [, no, text] = /^[（(]\s*(\d+)\s*[）)]\s*(\S.*)$/.exec(cell) ?? [];
  return no === undefined || text === undefined ? null : { no: Number(no), text };
}
