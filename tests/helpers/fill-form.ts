import type { CellScalar, FieldKey, WorkField } from "../../src/core/model/expression";
import type { ReturnForm } from "../../src/core/model/return-form";
import type { Filling } from "./invented-return";

/** Odd things that clerks type into number cells. */
const ODDITIES: readonly CellScalar[] = [
  500,
  "不适用",
  "待报",
  null,
  "约120家",
  0,
  -3,
  12.5,
  "９８％",
  1e12,
  "不适用 ",
  true,
  0.98,
  "　",
  1234.5678,
];
const STATES: readonly CellScalar[] = ["推进中", "已完成", "未启动", "不适用", null, "完成了"];

/** A filling with many odd entries, the same each time; `shift` gives another one. */
export function oddFilling(form: ReturnForm, shift: number, submitted: string | null): Filling {
  const figures = new Map<FieldKey, CellScalar>();
  const notes = new Map<FieldKey, CellScalar>();
  const works = new Map<number, Partial<Record<WorkField, CellScalar>>>();
  let index = shift;
  for (const { measure, parts } of form.measures) {
    for (const part of parts) {
      index += 1;
      const key = `${measure.id}.${part.key}`;
      const odd = part.kind === "number" && index % 3 === 0 ? ODDITIES[index % ODDITIES.length] : undefined;
      figures.set(key, odd === undefined ? plainEntry(part.kind, part.key, index) : odd);
      if (index % 4 === 0) notes.set(key, ["辖区内无此类企业", "同上", "　更正上月数据　", 12][index % 5] ?? null);
    }
  }
  form.clauses.forEach(({ clause }, at) => {
    const status = STATES[(at + shift) % STATES.length] ?? null;
    const progress =
      at % 5 === 0 ? "本月无新进展" : at % 4 === 0 ? null : `开展检查${at + shift}家次，发现问题已整改。`;
    works.set(clause.no, {
      status,
      progress,
      evidence: "昌食安办〔2024〕3号",
      evidenceDate: "2024-03-15",
      place: "档案室",
      problems: null,
      next: "继续推进",
    });
  });
  return { figures, notes, works, submitted };
}

function plainEntry(kind: string, part: string, index: number): CellScalar {
  if (kind === "pick") return index % 2 === 0 ? "否" : "是";
  if (kind === "date") return "2024-03-10";
  if (kind === "text") return "某调查机构";
  return part === "den" ? 40 + (index % 5) : 20 + (index % 30);
}
