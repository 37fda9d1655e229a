import type { CheckedFile } from "../../src/app/check-files";
import type { CellScalar } from "../../src/core/model/expression";
import type { Cost } from "./cost";
import type { Mutant } from "./mutant";
import { isDateFigure } from "./original";
import { SecondReader } from "./second-reader";
import { rowKeyOf, sameValue, valuesOf, type ReadValue } from "./values";

const MOST_MILLISECONDS = 3_000;
const MOST_BYTES = 300 * 1024 * 1024;
/** What the reader says when something broke in it that it did not foresee. */
const UNFORESEEN = /内容无法解析/;
const PROGRAM_WORDS = /\b(undefined|NaN|TypeError|RangeError)\b|\[object|\n\s+at /;
/** Found of a figure or clause whose row is not there. */
const MISSING_ROW = "row-missing";

type Values = ReadonlyMap<string, ReadValue>;

/** Which laws a mutant's verdict breaks, in words; none: all is well. */
export async function judge(mutant: Mutant, checked: CheckedFile, cost: Cost): Promise<readonly string[]> {
  const faults = [...costly(cost), ...judgeRefusal(mutant, checked)];
  const { unitReturn } = checked;
  if (unitReturn === null) return faults;
  const values = valuesOf(unitReturn, isDateFigure);
  const news = newsIn(mutant, checked);
  const judged = mutant.expect.open ? await judgeOpen(mutant, values, news) : judgeValues(mutant, values, news);
  return [...faults, ...judgeFindings(mutant, checked, news), ...judged];
}

function costly({ milliseconds, bytes }: Cost): readonly string[] {
  return [
    ...(milliseconds > MOST_MILLISECONDS ? [`took ${Math.round(milliseconds)} ms`] : []),
    ...(bytes > MOST_BYTES ? [`took ${Math.round(bytes / 1024 / 1024)} MB`] : []),
  ];
}

function judgeRefusal({ expect }: Mutant, { verdict, reason, unitReturn }: CheckedFile): readonly string[] {
  if (verdict !== "refused") return unitReturn === null || reason !== null ? [`${verdict} without a return`] : [];
  if (reason === null) return ["refused without a reason"];
  return [
    ...(expect.mayBeRefused ? [] : [`refused: ${reason.code} ${reason.message}`]),
    ...(UNFORESEEN.test(reason.message) ? [`unforeseen error in the reader: ${reason.message}`] : []),
    ...(isOfPrograms(reason.message) || !/请.*。$/.test(reason.message)
      ? [`no sentence for people: ${reason.message}`]
      : []),
  ];
}

/** Something found or asked, of a row or of the file as a whole. */
interface Remark {
  readonly rule: string;
  readonly key: string;
  readonly text: string;
}

/** What is found or asked, that is neither found nor asked in the original. */
function newsIn({ original }: Mutant, checked: CheckedFile): readonly Remark[] {
  const known = new Set(remarks(original.checked).map(({ text }) => text));
  return remarks(checked).filter(({ text }) => !known.has(text));
}

function remarks({ findings, readings }: CheckedFile): readonly Remark[] {
  return [
    ...findings.map(({ rule, key, clause, message }) => {
      const row = key ?? String(clause ?? "");
      return { rule, key: row, text: `${rule} ${row} ${message}` };
    }),
    ...readings.map(({ key, raw }) => ({ rule: "reading", key, text: `reading ${key} ${raw}` })),
  ];
}

function judgeFindings(
  { original, expect }: Mutant,
  { findings, readings }: CheckedFile,
  news: readonly Remark[],
): readonly string[] {
  const faults: string[] = [];
  if (!expect.open && (expect.told || expect.toldOf.size > 0) && news.length === 0)
    faults.push("nothing new was found");
  for (const { message } of findings) if (isOfPrograms(message)) faults.push(`no sentence for people: ${message}`);
  if (expect.otherFindings) return faults;
  if (JSON.stringify([findings, readings]) !== JSON.stringify([original.checked.findings, original.checked.readings]))
    faults.push(
      `other findings: ${
        news
          .map(({ text }) => text)
          .slice(0, 3)
          .join("; ") || "some are gone"
      }`,
    );
  return faults;
}

/** What is read must be what was there, but for what was changed; where rows were torn, what is not is told of. */
function judgeValues({ original, expect }: Mutant, values: Values, news: readonly Remark[]): readonly string[] {
  return namesIn(values, original.values, expect.changes).flatMap((name) => {
    const expected = expect.changes.has(name) ? expect.changes.get(name) : original.values.get(name)?.value;
    const read = values.get(name)?.value;
    const same = sameValue(read, expected);
    if (read === undefined && (same || expect.loose)) return missing(name, news, expect);
    if (same) return [];
    if (!expect.loose || news.length === 0) return [different(name, expected, read)];
    // Nobody's figure is made up: it stood somewhere in the original, or it is told of itself.
    const known = [...[...original.values.values()].map(({ value }) => value), ...expect.changes.values(), null];
    const stood = known.some((value) => sameValue(value, read));
    return stood || isToldOf(name, news) ? [] : [different(name, expected, read)];
  });
}

/** What is read must be what a second reader finds in the same place; what is no longer read, or where no second one reads, must be told of. */
async function judgeOpen(
  { original, expect, bytes }: Mutant,
  values: Values,
  news: readonly Remark[],
): Promise<readonly string[]> {
  const reader = await SecondReader.read(bytes);
  return namesIn(values, original.values, expect.changes).flatMap((name) => {
    const expected = expect.changes.has(name) ? expect.changes.get(name) : original.values.get(name)?.value;
    const read = values.get(name);
    if (read === undefined) return missing(name, news, expect);
    const same = sameValue(read.value, expected);
    const second = reader?.reads(read) === true ? reader : null;
    // The calendar may have been changed, which moves every day and no number.
    if (second === null ? same || read.isDate : same && read.location === null) return [];
    if (second?.confirms(read, rowKeyOf(name)) === true) return [];
    // A cell that nobody can make sense of is read as blank, and asked for.
    if ((read.value === null || second === null) && !same && isToldOf(name, news)) return [];
    return [
      `${different(name, expected, read.value)}; another reader finds ${second?.shown(read) ?? "nothing"} in ${read.location?.cell ?? "the file"}`,
    ];
  });
}

function namesIn(...maps: readonly ReadonlyMap<string, unknown>[]): readonly string[] {
  return [...new Set(maps.flatMap((map) => [...map.keys()]))];
}

function isToldOf(name: string, news: readonly Remark[]): boolean {
  return news.some(({ key }) => key === rowKeyOf(name));
}

/** A value that is not read must be missed, unless it is asked of nobody who sent this file. */
function missing(name: string, news: readonly Remark[], { changes }: Mutant["expect"]): readonly string[] {
  const isMissed = news.some(({ rule, key }) => rule === MISSING_ROW && key === rowKeyOf(name));
  return isMissed || changes.has("unit") ? [] : [`${name} is gone, and nothing says so`];
}

/** What a file says itself may be quoted. */
function isOfPrograms(message: string): boolean {
  return PROGRAM_WORDS.test(message.replace(/「[^」]*」|“[^”]*”/g, ""));
}

function different(name: string, expected: CellScalar | undefined, read: CellScalar | undefined): string {
  return `${name} should be ${String(JSON.stringify(expected))}, is ${String(JSON.stringify(read))}`;
}
