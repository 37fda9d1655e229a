/** Which clauses a meeting is to look at. */
export type ExtractFilter =
  | { readonly kind: "changed" }
  | { readonly kind: "failing" }
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "section"; readonly section: string };

/** The filter as it stands in the head of the extract. `sections` are the printed headings by id. */
export function filterWords(filter: ExtractFilter, sections: ReadonlyMap<string, string>): string {
  switch (filter.kind) {
    case "changed":
      return "只列与上月相比有变化的条款";
    case "failing":
      return "只列未达标、滞后、未启动、缺报的条款";
    case "unit":
      return `只列${filter.unit}承担的条款和该单位所报内容`;
    case "section":
      return `只列「${sections.get(filter.section) ?? filter.section}」`;
  }
}
