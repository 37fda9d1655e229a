import type { DocumentCatalogue } from "../core/model/catalogue";

/** Everything on which 食安办 may decide, by id, in words: repairs, gaps and vetoes. */
export function decisionSubjects({
  repairs,
  gaps,
  clauses,
}: DocumentCatalogue): readonly { readonly id: string; readonly text: string }[] {
  return [
    ...clauses.filter(({ veto }) => veto).map(({ no, text }) => ({ id: `veto-${no}`, text: `否决项（${no}）${text}` })),
    ...repairs
      .filter(({ refusable }) => refusable)
      .map(({ id, line, from, to }) => ({ id, text: `修订：第 ${line} 行「${from}」读作「${to}」` })),
    ...gaps.map(({ id, text }) => ({ id, text })),
  ];
}
