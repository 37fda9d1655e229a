import { work } from "../../expression/builders";
import { answerIsListed } from "../../rules/answer-is-listed";
import { figureChangedTextNot } from "../../rules/figure-changed-text-not";
import { statusReported } from "../../rules/status-reported";
import { textRepeated } from "../../rules/text-repeated";
import type { AskedMeasure } from "../measures/measures-of";
import { boundOnce, type BoundRules } from "./bound-once";
import { ruleMeasure, rulePart } from "./rule-targets";

/** What a clerk may pick as 工作状态. */
export const WORK_STATUSES = ["未启动", "推进中", "已完成", "不适用"] as const;

/** The rules of a clause's row in 工作开展情况; `measures` are those that the unit is asked for. */
export function workRules(clause: number, measures: readonly AskedMeasure[], month: number): BoundRules {
  const own = measures.filter(({ measure }) => measure.clause === clause);
  // Without figures they are the same in every month.
  return ofClauses(own, `${clause} ${own.length === 0 ? "" : month}`, () => newWorkRules(clause, own, month));
}

const ofClauses = boundOnce();

function newWorkRules(clause: number, own: readonly AskedMeasure[], month: number): BoundRules {
  const target = { clause, measure: null, notes: own.flatMap((asked) => ruleMeasure(asked).notes) };
  const parts = own.flatMap(({ measure, parts: all }) =>
    all.filter(({ kind, given }) => kind === "number" && !given).map((part) => rulePart(measure.id, part)),
  );
  const status = { at: String(clause), cell: work(clause, "status"), label: "工作状态", choices: WORK_STATUSES };
  return [
    answerIsListed(target, status),
    figureChangedTextNot(target, parts, month),
    statusReported(target),
    textRepeated(target),
  ];
}
