import { summariseMeasures } from "../../core/consolidation/summarise-measures";
import { WHOLE_CITY } from "../../core/consolidation/summarise-measure";
import { valueWords } from "../../core/layouts/parts/figure-format";
import type { MeasureContribution, MeasureSummary } from "../../core/model/consolidation";
import { yearOf } from "../../core/model/calendar";
import type { Measure, MeasurePart } from "../../core/model/measure";
import { populationLineOf } from "../../core/settings/population-of";
import { askedInMonth } from "../consolidation-input";
import type { TraceBook } from "./trace-book";
import { COUNTIES, type TraceSubject } from "./trace-subject";
import { sourceOf, type Trace, type TraceLine } from "./trace";

type MeasureSubject = Extract<TraceSubject, { readonly kind: "measure" }>;

const MAIN_PARTS: readonly string[] = ["num", "den", "value"];

/** The values of 台账 that a city's, the counties' or a unit's figure is made from; added up as the consolidation adds them. */
export function traceMeasure(book: TraceBook, subject: MeasureSubject): Trace | null {
  const { workspace, period, ledger } = book;
  const measure = workspace.measures.find(({ id }) => id === subject.id);
  if (measure === undefined) return null;
  const input = { ...askedInMonth(workspace, period), period };
  const [summary] = summariseMeasures({ ...input, measures: [measure] }, ledger);
  if (summary === undefined) return null;
  const parts = measure.parts.filter(({ key }) =>
    subject.part === null ? MAIN_PARTS.includes(key) : key === subject.part,
  );
  const lines = shownContributions(summary, subject).flatMap((contribution) =>
    parts.flatMap((part) =>
      lineOf(book, measure, part, contribution, countsIn(measure, summary, subject, contribution)),
    ),
  );
  const figures = figuresOf(summary, subject);
  const value = subject.part === null ? figures.value : partValue(figures, subject.part, lines);
  return {
    title: [`${measure.id} ${measure.name}`, subject.unit ?? "全市"].join("　"),
    result: resultWords(measure, figures, subject.part),
    value,
    notes: notesOf(measure, summary, subject, value),
    lines: [...lines, ...populationOf(book, measure, subject, summary)],
  };
}

/** A part beside the measure's own is shown, and added up nowhere: only a unit has one. */
function partValue(figures: Figures, part: string, lines: readonly TraceLine[]): number | null {
  if (part === "num" || part === "den" || part === "value") return figures[part];
  const [only] = lines.length === 1 ? lines : [];
  return typeof only?.value === "number" ? only.value : null;
}

interface Figures {
  readonly num: number | null;
  readonly den: number | null;
  readonly value: number | null;
}

function shownContributions(
  { contributions }: MeasureSummary,
  { unit }: MeasureSubject,
): readonly MeasureContribution[] {
  if (unit === null) return contributions;
  return contributions.filter((each) => (unit === COUNTIES ? each.role === "county" : each.unit === unit));
}

/** The contribution is one of those that make up the figure: the lead's where the lead reports for the city, else everybody's that enters. */
function countsIn(
  { lead }: Measure,
  { basis, contributions }: MeasureSummary,
  { unit }: MeasureSubject,
  contribution: MeasureContribution,
): boolean {
  const enters = contribution.state === "已报" || contribution.state === "暂纳入";
  const leading = lead ?? contributions.find(({ role }) => role === "lead")?.unit;
  return (
    enters && (unit !== null || basis === "sum" || (contribution.role === "lead" && contribution.unit === leading))
  );
}

function lineOf(
  { index, ledgerRows }: TraceBook,
  { id }: Measure,
  part: MeasurePart,
  { unit, role, state, parts }: MeasureContribution,
  counts: boolean,
): readonly TraceLine[] {
  const line = { unit, label: labelOf(part), part: part.key };
  if (part.given) {
    // Where departments leave the population to 设置, they have none of their own.
    return role === "county"
      ? [{ ...line, value: parts.get(part.key) ?? null, state: "设置", counts: false, source: null }]
      : [];
  }
  const row = index.get(unit)?.get(`${id}.${part.key}`);
  if (row === undefined)
    return parts.has(part.key) ? [{ ...line, value: null, state, counts: false, source: null }] : [];
  return [
    {
      ...line,
      value: row.value,
      state: row.state,
      counts: counts && typeof row.value === "number",
      source: sourceOf(row, ledgerRows),
    },
  ];
}

/** The city's population stands in 设置, in no return. */
function populationOf(
  { workspace, period }: TraceBook,
  measure: Measure,
  { unit, part }: MeasureSubject,
  { den }: MeasureSummary,
): readonly TraceLine[] {
  const given = measure.parts.find(({ key, given: isGiven }) => key === "den" && isGiven);
  if (given === undefined || unit !== null || (part !== null && part !== "den")) return [];
  const basis = populationLineOf(workspace.settings, WHOLE_CITY, yearOf(period))?.basis;
  return [
    {
      unit: WHOLE_CITY,
      label: `${labelOf(given)}${basis === undefined || basis === "" ? "" : `，${basis}`}`,
      part: "den",
      value: den,
      state: "设置",
      counts: den !== null,
      source: null,
    },
  ];
}

function figuresOf(summary: MeasureSummary, { unit }: MeasureSubject): Figures {
  if (unit === null) return summary;
  if (unit === COUNTIES) return countiesOf(summary);
  const own = summary.contributions.find((each) => each.unit === unit);
  const number = (key: string): number | null => {
    const value = own?.parts.get(key);
    return typeof value === "number" ? value : null;
  };
  return { num: number("num"), den: number("den"), value: own?.value ?? null };
}

function countiesOf({ contributions, countySum }: MeasureSummary): Figures {
  if (countySum !== null && countySum !== undefined) return countySum;
  const entering = contributions.filter(
    ({ role, state }) => role === "county" && (state === "已报" || state === "暂纳入"),
  );
  const sum = (key: string): number | null => {
    const numbers = entering
      .map(({ parts }) => parts.get(key))
      .filter((value): value is number => typeof value === "number");
    return numbers.length === 0 ? null : numbers.reduce((total, each) => total + each, 0);
  };
  return { num: sum("num"), den: sum("den"), value: sum("value") };
}

function resultWords(measure: Measure, { num, den, value }: Figures, part: string | null): string {
  if (part === "num" || part === "den") {
    const amount = part === "num" ? num : den;
    return amount === null ? "" : `合计 ${amount}`;
  }
  if (value === null) return "";
  const words = `${valueWords(measure, value)}${measure.unit}`;
  if (num === null || den === null) return words;
  return `${num} ÷ ${den}${measure.scale === 1 ? "" : ` × ${measure.scale}`} = ${words}`;
}

function notesOf(
  measure: Measure,
  summary: MeasureSummary,
  { unit, shown }: MeasureSubject,
  value: number | null,
): readonly string[] {
  const differs = shown !== null && (value === null || Math.abs(shown - value) > 1e-9 * Math.max(1, Math.abs(value)));
  return [
    ...(unit === null && summary.basis === "lead"
      ? ["全市数取牵头部门所报的数；各县（区）的数只作核对，不计入。"]
      : []),
    ...(unit === null ? [summary.coverage] : []),
    ...(differs
      ? [
          `表上是 ${shown}，按现在的台账和设置应为 ${value === null ? "空" : value}。汇总之后台账或设置改过，请重新汇总。`,
        ]
      : []),
  ];
}

function labelOf({ label, unit }: MeasurePart): string {
  return unit === "" || label.endsWith(`（${unit}）`) ? label : `${label}（${unit}）`;
}
