/** Why a document cannot be taken as a catalogue: which line, what stands there, what was expected. A plain value, never thrown. */
export interface DocumentProblem {
  /** 1-based line of the file. */
  readonly line: number;
  readonly found: string;
  readonly expected: string;
  /** A whole Chinese sentence on both, and what to do. */
  readonly message: string;
}

const LONGEST_QUOTE = 40;

/** A problem with the usual sentence; give `message` where another reads better. */
export function documentProblem(line: number, found: string, expected: string, message?: string): DocumentProblem {
  const quoted = found.length > LONGEST_QUOTE ? `${found.slice(0, LONGEST_QUOTE)}…` : found;
  const sentence = message ?? `第 ${line} 行：应为${expected}，实际为${quoted}。请核对文件是否完整、是否为原件。`;
  return { line, found: quoted, expected, message: sentence };
}
