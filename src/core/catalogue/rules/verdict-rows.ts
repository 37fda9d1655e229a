import { monthOf } from "../../model/calendar";
import type { FieldKey } from "../../model/expression";
import type { MeasurePart } from "../../model/measure";
import type { BoundRule } from "../../model/rule";
import { figure } from "../../expression/builders";
import type { WhenBlank } from "../../expression/verdict-plan";
import { isBeforeSeason } from "../../rules/standing";
import type { AskedMeasure } from "../measures/measures-of";
import type { BindingContext } from "./binding-context";
import { fieldKey } from "./rule-targets";

/** A row with an 审核 cell: its rules, and what it says while it is empty and may stay so. */
export interface VerdictRow {
  /** A figure's key, or a clause number as text for 工作开展情况. */
  readonly at: FieldKey;
  readonly rules: readonly BoundRule[];
  readonly whenBlank: WhenBlank | null;
}

/** Every row of a unit's form: one per part asked, then one per clause; `rules` are those of `bindRules` for the same context. */
export function verdictRows(rules: readonly BoundRule[], context: BindingContext): readonly VerdictRow[] {
  const rulesAt = new Map<FieldKey, BoundRule[]>();
  for (const rule of rules) rulesAt.set(rule.at, [...(rulesAt.get(rule.at) ?? []), rule]);
  const month = monthOf(context.period);
  const row = (at: FieldKey, text: string | null): VerdictRow => ({
    at,
    rules: rulesAt.get(at) ?? [],
    whenBlank: text === null ? null : { of: figure(at), text },
  });
  return [
    ...context.asked.flatMap((asked) => {
      const due = isDue(asked, context, month);
      return asked.parts.map((part) => row(fieldKey(asked.measure.id, part.key), blankText(part, due)));
    }),
    ...context.clauses.map((clause) => row(String(clause), null)),
  ];
}

function isDue({ measure }: AskedMeasure, { seasons }: BindingContext, month: number): boolean {
  return !isBeforeSeason({ ...measure, seasonMonths: seasons?.get(measure.id) ?? measure.seasonMonths }, month);
}

function blankText({ given, optional }: MeasurePart, due: boolean): string | null {
  if (given) return "未能核对：人口数待市食安办填写。";
  if (optional) return "选填";
  return due ? null : "未到期";
}
