import type { Gap, Point, Section } from "../../model/catalogue";
import { gap } from "./gap";

/** Sections whose points print more marks than count (五: 60 against 40). */
export function marksGaps(sections: readonly Section[], points: readonly Point[]): readonly Gap[] {
  return sections.flatMap(({ id, name, marks, requiredMarks, optionalMarks, line }) => {
    const printed = points.filter(({ section }) => section === id).reduce((total, point) => total + point.marks, 0);
    if (marks === null || printed === marks) return [];
    const text =
      `「${id}、${name}」所列要点合计 ${printed} 分，本章只计 ${marks} 分（必选 ${requiredMarks ?? 0} 分、自选 ${optionalMarks ?? 0} 分）。` +
      `软件按必选全计、自选最多计 ${optionalMarks ?? 0} 分处理。请确认。`;
    return [gap("undefined", `${id}、${name}分值`, [line], text)];
  });
}
