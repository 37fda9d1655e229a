/**
 * A table of a report.
 * @typedef {{ title: string, notes?: string[], head: string[], rows: string[][] }} Table
 */

/** A table in Markdown; every column but the first is set to the right. */
export function markdownTable({ title, notes = [], head, rows }) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = line(head.map((_, at) => (at === 0 ? "---" : "--:")));
  return [`### ${title}`, "", line(head), rule, ...rows.map(line), "", ...notes.flatMap((note) => [note, ""])].join(
    "\n",
  );
}
