import type { Gap, GapKind } from "../../model/catalogue";

/** A gap not yet decided; its id is made of kind, `subject` and unit, so that it stays while the document does. */
export function gap(
  kind: GapKind,
  subject: string | number,
  lines: readonly number[],
  text: string,
  about: { readonly clause?: number; readonly unit?: string } = {},
): Gap {
  const { clause = null, unit = null } = about;
  const id = [kind, String(subject), ...(unit === null ? [] : [unit])].join("/");
  const ordered = [...new Set(lines)].sort((a, b) => a - b);
  return { id, kind, clause, unit, line: ordered[0] ?? 1, lines: ordered, text, decision: "待定" };
}
