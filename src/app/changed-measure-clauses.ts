import type { Clause, DocumentCatalogue, Gap } from "../core/model/catalogue";
import type { Measure } from "../core/model/measure";

/**
 * Questions for 食安办 where another edition words a clause differently that carries figures: the measures and their targets are
 * declared after the known edition and do not follow a new wording by themselves.
 */
export function changedMeasureClauses(
  known: Pick<DocumentCatalogue, "clauses">,
  parsed: Pick<DocumentCatalogue, "clauses">,
  measures: readonly Pick<Measure, "clause" | "name">[],
): readonly Gap[] {
  const before = new Map(known.clauses.map((clause) => [clause.no, plain(clause)] as const));
  return parsed.clauses.flatMap((clause) => {
    const names = measures.filter((measure) => measure.clause === clause.no).map(({ name }) => `「${name}」`);
    if (names.length === 0 || before.get(clause.no) === plain(clause)) return [];
    const text = `第${clause.no}条的文字与现行版本不同，指标${names.join("")}的口径和目标仍按现行版本。请核对目标是否要改（设置中可改），或请维护人员更新指标。`;
    return [
      {
        id: `measure-question/第${clause.no}条文字变动`,
        kind: "measure-question",
        clause: clause.no,
        unit: null,
        line: clause.sourceLine,
        lines: [clause.sourceLine],
        text,
        decision: "待定",
      } as const,
    ];
  });
}

/** Brackets and blanks differ from print to print without meaning anything. */
function plain({ text }: Clause): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}
