import type { Consolidation, CrossFinding, FileOutcome } from "../../model/consolidation";
import type { Finding } from "../../model/finding";
import type { Grade } from "../../model/rule";

/** The grades, the gravest first. */
export const GRADES: readonly Grade[] = ["错误", "需说明", "未能核对", "提示"];

/** What a unit is told, with the places it is about: the same words about several clauses or cells make one line. */
export interface FindingLine extends Pick<Finding, "grade" | "message" | "explained" | "sheet"> {
  readonly unit: string;
  readonly file: string;
  readonly clauses: readonly number[];
  readonly cells: readonly string[];
  /** How many findings the line stands for. */
  readonly count: number;
}

/** Findings under one heading. */
export interface FindingGroup {
  readonly title: string;
  readonly lines: readonly FindingLine[];
}

type Sources = Pick<Consolidation, "files" | "crossFindings" | "expectedUnits"> & {
  readonly score: Pick<Consolidation["score"], "findings">;
};

/** All findings of a month: files that could not be read, comparisons between units, the score, then each unit in listing order. */
export function findingLines({ files, crossFindings, expectedUnits, score }: Sources): readonly FindingGroup[] {
  const units = [
    ...expectedUnits,
    ...files.map(({ unit }) => unit ?? "").filter((unit) => unit !== "" && !expectedUnits.includes(unit)),
  ];
  const groups: FindingGroup[] = [
    { title: "未能收取的文件", lines: files.filter(({ verdict }) => verdict === "refused").map(refusedLine) },
    {
      title: "单位之间的核对",
      lines: sorted(crossFindings.map((finding) => line(finding, finding.unit ?? "", finding.file ?? ""))),
    },
    { title: "评分", lines: score.findings.map((finding) => line(finding, "", "")) },
    {
      title: "各单位报表",
      lines: [...new Set(units)].flatMap((unit) =>
        sorted(
          files
            .filter((file) => file.unit === unit && file.verdict !== "refused" && !file.superseded)
            .flatMap(fileLines),
        ),
      ),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0).map(({ title, lines }) => ({ title, lines: joined(lines) }));
}

function fileLines({ file, unit, findings }: FileOutcome): readonly FindingLine[] {
  return findings.map((finding) => line(finding, unit ?? "", file));
}

function line(
  { clause, grade, message, explained, sheet, cell }: Finding | CrossFinding,
  unit: string,
  file: string,
): FindingLine {
  return {
    unit,
    clauses: clause === null ? [] : [clause],
    grade,
    message,
    explained,
    sheet,
    cells: cell === null ? [] : [cell],
    file,
    count: 1,
  };
}

function refusedLine({ file, unit, reason }: FileOutcome): FindingLine {
  return {
    unit: unit ?? "",
    clauses: [],
    grade: "错误",
    message: reason?.message ?? "",
    explained: false,
    sheet: null,
    cells: [],
    file,
    count: 1,
  };
}

function sorted(lines: readonly FindingLine[]): readonly FindingLine[] {
  return [...lines].sort(
    (left, right) =>
      GRADES.indexOf(left.grade) - GRADES.indexOf(right.grade) || (left.clauses[0] ?? 0) - (right.clauses[0] ?? 0),
  );
}

/** Lines that say the same to the same unit become one; the order is that of the first. */
function joined(lines: readonly FindingLine[]): readonly FindingLine[] {
  const byWords = new Map<string, FindingLine>();
  for (const each of lines) {
    const key = JSON.stringify([each.unit, each.file, each.grade, each.message, each.explained, each.sheet]);
    const held = byWords.get(key);
    const clauses = [...new Set([...(held?.clauses ?? []), ...each.clauses])];
    byWords.set(
      key,
      held === undefined
        ? each
        : { ...held, clauses, cells: [...held.cells, ...each.cells], count: held.count + each.count },
    );
  }
  return [...byWords.values()];
}
