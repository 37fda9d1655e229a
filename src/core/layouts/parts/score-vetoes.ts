import type { VetoState } from "../../model/consolidation";
import type { CellDraft } from "../../sheet/cell-draft";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { SheetStyles } from "../../sheet/styles";
import { numberRanges } from "./number-ranges";
import { unitsOf } from "./score-lines";
import type { ScoreSheetInput } from "./score-lines";
import { standing } from "./standing";

const GRAVE: readonly VetoState["state"][] = ["触发", "待核实"];
const CALM: readonly VetoState["state"][] = ["无数据", "未触发"];
/** Least height of a row in points. */
const LEAST = 32;
/** What is ticked by hand. */
const TICKS = "□未触发　　□触发　　□待核实，情况：＿＿＿＿＿＿＿＿";

/** One line above the table: the gravest with its whole reason, the others by state; what is behind them stands in the last section. */
export function vetoBanner(vetoes: readonly VetoState[]): string {
  const grave = GRAVE.flatMap((state) =>
    vetoes
      .filter((veto) => veto.state === state)
      .map(
        ({ clause, reason }) =>
          `第${clause}条${state}${reason === "" ? "" : `（${reason.replace(/[。；\s]+$/, "")}）`}`,
      ),
  );
  const calm = CALM.map((state) => ({ state, clauses: clausesIn(vetoes, state) }))
    .filter(({ clauses }) => clauses.length > 0)
    .map(({ state, clauses }) => `第${numberRanges(clauses)}条${state}`);
  const missing = clausesIn(vetoes, "无数据").length > 0 ? "没有数据不等于没有问题，请催报核实。" : "";
  return `否决项：${[...grave, ...calm].join("；")}。${missing}`;
}

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

function clausesIn(vetoes: readonly VetoState[], state: VetoState["state"]): readonly number[] {
  return vetoes
    .filter((veto) => veto.state === state)
    .map(({ clause }) => clause)
    .sort((left, right) => left - right);
}
