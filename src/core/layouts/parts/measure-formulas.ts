import type { MeasureContribution, MeasureSummary } from "../../model/consolidation";
import type { Measure } from "../../model/measure";
import type { CellDraft, CellLookup } from "../../sheet/cell-draft";
import type { CellContent, CellStyle } from "../../sheet/sheet-spec";
import { partFormat, valueFormat } from "./figure-format";
import { cityContent, contributionContent, enters, isMain, sumOfLine } from "./measure-cells";
import type { MeasureLine, MeasurePair } from "./measure-cells";
import type { UnitColumns } from "./unit-columns";

/** A measure, its month and the units that have columns. */
export interface MeasureContext extends MeasurePair {
  readonly units: UnitColumns;
}

/** Decimals of a unit's ratio, where the column is narrow. */
export const UNIT_DECIMALS = 1;

/** Key of a unit's figure on a line. */
export function unitKey(key: string, unit: string): string {
  return `${key}@${unit}`;
}

/** Key of the city's figure on a line; the line with the measure's value is found as `<id>#value`. */
export function cityKey(measure: Measure, line: MeasureLine): string {
  return line.isValue ? `${measure.id}#value` : `${line.key}#city`;
}

/** The city's figure: the lead's cell, the sum of the cells that enter, or the ratio of the two lines above. A figure that is neither (the population) stands as a number. */
export function cityCell(context: MeasureContext, line: MeasureLine, numberFormat: string): CellDraft {
  const { measure, summary } = context;
  const value = cityContent(summary, line);
  const draft = { key: cityKey(measure, line), style: { numberFormat } };
  if (value === null) return { ...draft, content: null };
  if (line.part === null)
    return {
      ...draft,
      content: (cells) =>
        ratio(measure, cells.relative(`${measure.id}.num#city`), cells.relative(`${measure.id}.den#city`), value),
    };
  const formula = summary.basis === "lead" ? leadFormula(summary, line, value) : sumFormula(context, line, value);
  return { ...draft, content: formula === null ? value : (cells) => ({ formula: formula(cells), value }) };
}

/** Σ of the counties: part of the city's figure, or to be compared with it. */
export function countiesCell(
  { measure, summary, units }: MeasureContext,
  line: MeasureLine,
  numberFormat: string,
): CellDraft {
  const counties = summary.contributions.filter(({ role }) => role === "county");
  const key = `${line.key}#counties`;
  const style = { numberFormat };
  if (line.part === null) {
    const [num, den] = ["num", "den"].map((part) =>
      sumOfLine(counties, { ...line, part: measure.parts.find((each) => each.key === part) ?? null }),
    );
    if (typeof num !== "number" || typeof den !== "number" || den === 0) return { key, content: null, style };
    const value = (num / den) * measure.scale;
    return {
      key,
      style,
      content: (cells) =>
        ratio(
          measure,
          cells.relative(`${measure.id}.num#counties`),
          cells.relative(`${measure.id}.den#counties`),
          value,
        ),
    };
  }
  const value = isMain(line) ? sumOfLine(counties, line) : null;
  const asked = units.counties.filter((unit) => counties.some((county) => county.unit === unit));
  if (value === null || asked.length === 0) return { key, content: null, style };
  return { key, style, content: (cells) => ({ formula: `SUM(${rangeOf(cells, line, units.counties)})`, value }) };
}

/** A unit's figure on a line, marked where it only counts for the time being. */
export function unitCell(
  { measure, summary }: MeasurePair,
  contribution: MeasureContribution,
  line: MeasureLine,
): CellDraft {
  const said = contributionContent(contribution, line);
  // Nobody is late with a figure that is not due yet.
  const content = said === "缺报" && summary.state === "未到期" ? null : said;
  const key = unitKey(line.key, contribution.unit);
  if (typeof content !== "number") return { key, content, style: { align: "center" } };
  const format = line.part === null ? valueFormat(measure, content, UNIT_DECIMALS) : partFormat(line.part);
  const style: CellStyle =
    contribution.state === "暂纳入"
      ? { numberFormat: `${format}"*"`, font: { italic: true } }
      : { numberFormat: format };
  if (line.part !== null) return { key, content, style };
  const [num, den] = ["num", "den"].map((part) => unitKey(`${measure.id}.${part}`, contribution.unit)) as [
    string,
    string,
  ];
  const live = enters(contribution) && ["num", "den"].every((part) => typeof contribution.parts.get(part) === "number");
  return {
    key,
    style,
    content: live ? (cells) => ratio(measure, cells.relative(num), cells.relative(den), content) : content,
  };
}

function leadFormula(
  { contributions }: MeasureSummary,
  line: MeasureLine,
  value: number,
): ((cells: CellLookup) => string) | null {
  const lead = contributions.find(
    (contribution) => contribution.role === "lead" && contributionContent(contribution, line) === value,
  );
  return lead === undefined ? null : (cells) => cells.relative(unitKey(line.key, lead.unit));
}

function sumFormula(
  { summary, units }: MeasureContext,
  line: MeasureLine,
  value: number,
): ((cells: CellLookup) => string) | null {
  const { contributions } = summary;
  if (!same(sumOfLine(contributions, line), value)) return null;
  const others = contributions.map(({ unit }) => unit).filter((unit) => units.others.includes(unit));
  return (cells) => {
    const ranges = [rangeOf(cells, line, [...units.departments, ...units.counties])];
    if (others.length > 0)
      ranges.push(
        cells.range(unitKey(line.key, others[0] as string), unitKey(line.key, others[others.length - 1] as string)),
      );
    return `SUM(${ranges.join(",")})`;
  };
}

/** The line's row from the first to the last of the units' columns; units that are not asked have empty cells in it. */
function rangeOf(cells: CellLookup, line: MeasureLine, units: readonly string[]): string {
  return cells
    .range(columnKey(line, units[0] as string), columnKey(line, units[units.length - 1] as string))
    .replace(/\$/g, "");
}

function columnKey(line: MeasureLine, unit: string): string {
  return unitKey(line.key, unit);
}

function ratio({ scale }: Measure, num: string, den: string, value: number): CellContent {
  const quotient = scale === 1 ? `${num}/${den}` : `${num}/${den}*${scale}`;
  return { formula: `IF(N(${den})>0,${quotient},"")`, value };
}

function same(left: number | null, right: number): boolean {
  return left !== null && Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(right));
}
