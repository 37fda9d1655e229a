import type { Gap } from "../../model/catalogue";
import type { SourceLine } from "../parse/source-lines";
import { gap } from "./gap";
import { knownQuestions } from "./known-questions";

/** The known questions of the edition that this document's words really raise, each with the lines of those words. */
export function questionGaps(lines: readonly SourceLine[], edition: string): readonly Gap[] {
  return knownQuestions(edition).flatMap(({ id, kind, at, clause, text }) => {
    const places = at.map((words) => lines.filter((line) => line.text.includes(words)).map(({ no }) => no));
    const isRaised = (places[0] ?? []).length > 0;
    return isRaised ? [gap(kind, id, places.flat(), text, clause === undefined ? {} : { clause })] : [];
  });
}
