import type { Point, PointKind, Section } from "../../model/catalogue";
import type { ParseLog } from "./parse-log";

const WITH_BRACKETS = /^(\d+)[.．]\s*(\S.*?)\s*[（(]([^（()）]*分)\s*[）)]$/;
/** 「29. 机制创新 必选项， 任选 2 项， 5 分)」 lacks its opening bracket (L432). */
const WITHOUT_OPENING = /^(\d+)[.．]\s*(\S+)\s+([^（()）]*分)\s*[）)]$/;

/** Reads a 评价要点 cell: number, name, marks, and in section 五 whether it is 必选 or 自选 and how many clauses to choose. */
export function readPoint(cell: string, line: number, section: Section, log: ParseLog): Point | null {
  const complete = WITH_BRACKETS.exec(cell);
  const [, no = "", name = "", bracket = ""] = complete ?? WITHOUT_OPENING.exec(cell) ?? [];
  const terms = bracket.replace(/\s/g, "").split(/[,，]/);
  const marks = firstNumber(terms, /^(\d+)分$/);
  if (marks === null) {
    log.problem(line, `「${cell}」`, "评价要点，如「1. 党政同责 (3分)」");
    return null;
  }
  const bracketed =
    complete !== null ||
    log.repair({
      kind: "point-name",
      line,
      field: "评价要点",
      from: cell,
      to: `${no}. ${name} (${terms.join("，")})`,
      reason: "分值前缺左括号，按补上括号读出名称、必选项和分值。",
      once: false,
    });
  return {
    no: Number(no),
    name: bracketed ? name : cell.replace(/^\d+[.．]\s*/, ""),
    marks,
    section: section.id,
    kind: pointKind(terms, section),
    choose: firstNumber(terms, /^任选(\d+)项$/),
    printed: cell,
    line,
  };
}

function pointKind(terms: readonly string[], section: Section): PointKind {
  if (section.requiredMarks === null) return "基本";
  return terms.includes("必选项") ? "必选" : "自选";
}

function firstNumber(terms: readonly string[], pattern: RegExp): number | null {
  for (const term of terms) {
    const digits = pattern.exec(term)?.[1];
    if (digits !== undefined) return Number(digits);
  }
  return null;
}
