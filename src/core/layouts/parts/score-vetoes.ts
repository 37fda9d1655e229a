import type { VetoState } from "../../model/consolidation";
import type { CellDraft } from "../../sheet/cell-draft";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { SheetStyles } from "../../sheet/styles";
import { unitsOf } from "./score-lines";
import type { ScoreSheetInput } from "./score-lines";
import { standing } from "./standing";

/** Least height of a row in points. */
const LEAST = 32;
/** What is ticked by hand. */
const TICKS = "□未触发　　□触发　　□待核实，情况：＿＿＿＿＿＿＿＿";

/** The vetoes, a row each: text, state, reason, who is responsible; `blank`: to be ticked by hand. */
export function layVetoes(
  sheet: SheetBuilder,
  { catalogue }: Pick<ScoreSheetInput, "catalogue">,
  states: readonly VetoState[] | null,
  looks: SheetStyles,
): void {
  for (const clause of catalogue.clauses.filter(({ veto }) => veto)) {
    const state = states?.find((each) => each.clause === clause.no);
    const word = state?.state ?? "无数据";
    const own: CellDraft[] =
      states === null
        ? [{ content: TICKS, columns: 4, style: looks.text }]
        : [
            { content: word, style: { ...standing(word), align: "center", wrap: true }, key: `veto-${clause.no}` },
            { content: state?.reason ?? "", columns: 3, style: looks.text },
          ];
    sheet.row(
      [
        null,
        { content: `（${clause.no}）`, style: { numberFormat: "@" } },
        { content: clause.text, columns: 7, style: looks.text },
        ...own,
        { content: unitsOf([clause]), columns: 3, style: looks.text },
      ],
      { minHeight: LEAST },
    );
  }
}
