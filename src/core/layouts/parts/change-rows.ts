import type { ChangeLine } from "../../model/change-line";
import type { CellDraft, EntryDraft } from "../../sheet/cell-draft";
import type { CellContent } from "../../sheet/sheet-spec";
import { DATE_ENTRY, DATE_STYLE, dateContent } from "./date-content";

const SPARE = 6;
const EXPLANATION =
  "各部分所填的是最后的值；在这里写明从哪个月起改的、原来是多少，生效月份以前的各月仍按原值汇总、审核和评分。没有写在这里的改动对所有月份都有效。";

/** 变更记录, with room for more. */
export function changeRows(changes: readonly ChangeLine[]): readonly (readonly CellDraft[])[] {
  const row = (change: ChangeLine | null, id: string, explanation: string | null): readonly CellDraft[] => [
    { content: change?.id ?? null },
    change === null ? text(`change/${id}#label`, null) : { content: change.label, key: `change/${id}` },
    text(`change/${id}#from`, change?.from ?? null, "@"),
    text(`change/${id}#before`, change?.before ?? null),
    text(`change/${id}#after`, change?.after ?? null),
    text(`change/${id}#by`, change?.by ?? null),
    { content: dateContent(change?.date ?? ""), key: `change/${id}#date`, entry: DATE_ENTRY, style: DATE_STYLE },
    text(`change/${id}#basis`, change?.basis ?? null),
    { content: explanation },
  ];
  const lines = changes.map((change, index) => ({ change, id: String(index) }));
  const spare = Array.from({ length: SPARE }, (_, index) => ({ change: null, id: `+${index + 1}` }));
  return [...lines, ...spare].map(({ change, id }, index) => row(change, id, index === 0 ? EXPLANATION : null));
}

const FREE: EntryDraft = { allow: { kind: "text-length", max: 500 }, prompt: null, alert: null };

function text(key: string, content: CellContent, numberFormat = "General"): CellDraft {
  const typed = typeof content === "string" && content === "" ? null : content;
  return { content: typed, key, entry: FREE, style: { numberFormat } };
}
