/** A line of the file with its 1-based number. */
export interface SourceLine {
  readonly no: number;
  readonly text: string;
}

/** The lines of a file, whatever their endings (LF, CRLF, CR); a byte order mark is dropped. */
export function sourceLines(text: string): readonly SourceLine[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ no: index + 1, text: line }));
}
