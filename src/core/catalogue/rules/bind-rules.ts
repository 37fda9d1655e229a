import { monthOf } from "../../model/calendar";
import type { BoundRule } from "../../model/rule";
import { all } from "../../expression/builders";
import { returnDiffersFromLastMonth } from "../../rules/return-differs-from-last-month";
import { isBeforeSeason } from "../../rules/standing";
import type { AskedMeasure } from "../measures/measures-of";
import type { BindingContext } from "./binding-context";
import { boundOnce, type BoundRules } from "./bound-once";
import { CLAUSES_WITH_RULES, clauseRules } from "./clause-rules";
import { measureRules } from "./measure-rules";
import { partRules } from "./part-rules";
import { fieldKey, rulePart } from "./rule-targets";
import { workRules } from "./work-rules";

/**
 * All rules of one unit's return of one month, tied to their cells. What is known not to apply in this month (January, season,
 * plans not asked of the unit) is left out; what depends on the figures is decided by each rule's `applies`.
 */
export function bindRules(context: BindingContext): readonly BoundRule[] {
  const month = monthOf(context.period);
  const asked = context.seasons === undefined ? context.asked : context.asked.map((one) => inSeason(one, context));
  const bound = [
    ...asked.flatMap((one) => rulesOfMeasure(one, month, context)),
    ...unitRules(asked, month),
    ...context.clauses.flatMap((clause) => workRules(clause, asked, month)),
  ];
  const rules = bound.filter((rule): rule is BoundRule => rule !== null);
  return context.grades === undefined ? rules : rules.map((rule) => graded(rule, context));
}

const ofMeasures = boundOnce();

function rulesOfMeasure(asked: AskedMeasure, month: number, context: BindingContext): BoundRules {
  const due = !isBeforeSeason(asked.measure, month);
  const part = { month, due, population: context.population ?? null };
  const binding = (rules: BoundRules): BoundRules => (due ? rules : rules.map(whenComplete));
  return [
    ...asked.parts.flatMap((one) => {
      const bind = (): BoundRules => binding(partRules(asked, one, part));
      // The official population is the unit's own.
      return one.given ? bind() : ofMeasures([asked], `${month} ${one.key}`, bind);
    }),
    ...ofMeasures([asked], `${month} ${context.tolerance}`, () =>
      binding(measureRules(asked, month, due, context.tolerance)),
    ),
  ];
}

/** Before its season a measure is not missed: what cannot run does not apply. */
function whenComplete(rule: BoundRule | null): BoundRule | null {
  return rule === null ? null : { ...rule, applies: all(rule.applies, rule.runnable) };
}

function inSeason(asked: AskedMeasure, { seasons }: BindingContext): AskedMeasure {
  const seasonMonths = seasons?.get(asked.measure.id);
  return seasonMonths === undefined ? asked : { ...asked, measure: { ...asked.measure, seasonMonths } };
}

const ofClauses = boundOnce();
const ofReturns = boundOnce();

/** The rules over several measures. */
function unitRules(asked: readonly AskedMeasure[], month: number): BoundRules {
  const own = asked.filter(({ measure }) => CLAUSES_WITH_RULES.has(measure.clause));
  return [
    ...ofClauses(own, "", () => clauseRules(own)),
    ...ofReturns(asked, String(month), () => [returnRule(asked, month)]),
  ];
}

function returnRule(asked: readonly AskedMeasure[], month: number): BoundRule | null {
  const entries = asked.flatMap(({ measure, parts }) =>
    parts
      .filter(({ kind, given }) => kind === "number" && !given)
      .map((part) => ({ row: rulePart(measure.id, part), grows: part.flow && measure.nature === "累计" })),
  );
  const notes = asked.flatMap(({ measure, parts }) =>
    parts.filter(({ given }) => !given).map(({ key }) => fieldKey(measure.id, key)),
  );
  const rows = (grows: boolean) => entries.filter((entry) => entry.grows === grows).map(({ row }) => row);
  return returnDiffersFromLastMonth({ growing: rows(true), others: rows(false), notes }, month);
}

function graded(rule: BoundRule, { grades }: BindingContext): BoundRule {
  const grade = grades?.get(`${rule.meta.id}@${rule.clause}`);
  return grade === undefined ? rule : { ...rule, meta: { ...rule.meta, grade } };
}
