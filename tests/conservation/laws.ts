import type { ConsolidatedFiles } from "../../src/app/consolidate-files";
import type { LedgerRow } from "../../src/core/model/consolidation";
import { fromA1 } from "../../src/core/sheet/a1";
import type { WorkbookGrid } from "../../src/core/sheet/grid";
import { cellAt, countFigures, countTexts, hasEntries } from "./count-cells";
import type { DraftFile } from "./month-draft";

const REFUSALS: Readonly<Record<string, string>> = {
  duplicate: "与另一份内容相同",
  conflict: "两份不同而另一份生效",
  "wrong-period": "不是本月的月报",
  "unknown-unit": "单位不在应报之列",
  "structure-changed": "表样被改动",
  "not-our-return": "不是月报",
};
const COUNTS = ["入账", "暂纳入"];

/** What of the laws of conservation does not hold of a month, in words; none: all do. */
export function brokenLaws(
  { consolidation: month }: ConsolidatedFiles,
  drafts: readonly DraftFile[],
): readonly string[] {
  const faults: string[] = [];
  const law = (holds: boolean, what: string): void => void (holds || faults.push(what));
  const grids = new Map(drafts.map(({ name, grid }) => [name, grid]));
  const present = (name: string): number => {
    const grid = grids.get(name) ?? null;
    return grid === null ? 0 : countFigures(grid);
  };
  const { counts, files } = month;

  // Files.
  const by = (verdict: string) => files.filter((file) => file.verdict === verdict);
  const names = [...by("accepted"), ...by("returned"), ...by("refused")].map(({ file }) => file);
  law(
    JSON.stringify(names.sort()) === JSON.stringify(drafts.map(({ name }) => name).sort()),
    "files picked ≠ accepted + returned + refused",
  );
  law(month.expected === month.received + month.missing.length, "expected ≠ received + missing");
  law(month.received === month.accepted + month.returned.length, "received ≠ accepted + returned");

  // Numbers: what stands in the files is what was read, and each is booked or held.
  const total = drafts.reduce((sum, { name }) => sum + present(name), 0);
  law(counts.read === total, `read ${counts.read}, but ${total} stand in the files`);
  law(counts.lost.length === 0, `lost ${counts.lost.join(", ")}`);
  const held = (reason: string) => counts.heldBy.find((each) => each.reason === reason)?.count ?? 0;
  law(counts.booked + counts.held === counts.read, "booked + held ≠ read");
  law(counts.heldBy.reduce((sum, { count }) => sum + count, 0) === counts.held, "Σ heldBy ≠ held");
  for (const [code, reason] of Object.entries(REFUSALS)) {
    const refused = files
      .filter((file) => file.reason?.code === code)
      .reduce((sum, { file }) => sum + present(file), 0);
    law(held(reason) === refused, `${reason}: ${held(reason)}, but ${refused} stand in such files`);
  }
  const uncountable = drafts.filter(({ name, grid }) => {
    const refused = files.some((each) => each.file === name && each.verdict === "refused");
    return grid === null || (refused && !hasEntries(grid));
  });
  law(
    JSON.stringify([...counts.uncounted].sort()) === JSON.stringify(uncountable.map(({ name }) => name).sort()),
    "uncounted files",
  );

  // The ledger: as many numbers as were booked, each in the cell that it names.
  const figures = month.ledger.filter(({ key }) => key.includes("-"));
  law(figures.filter(({ state }) => COUNTS.includes(state)).length === counts.booked, "rows that count ≠ booked");
  law(
    figures.filter(({ state }) => state === "已被新版替代").length === held("已有更新的一版"),
    "rows superseded ≠ held as superseded",
  );
  for (const row of month.ledger)
    if (row.key !== "0.received")
      law(
        isItsCell(row, grids.get(row.file) ?? null),
        `${row.file} ${row.location.sheet}!${row.location.cell} is not ${JSON.stringify(row.value)}`,
      );
  for (const { file, verdict, superseded } of files.filter((each) => each.verdict !== "refused")) {
    const rows = month.ledger.filter((row) => row.file === file && row.key !== "0.received");
    const texts = countTexts(grids.get(file)!);
    const written = rows.filter(({ key }) => !key.includes("-")).length;
    law(written === texts, `${file}: ${texts} texts, ${written} in the ledger`);
    const states = new Set(rows.map(({ state }) => state));
    const allowed = superseded ? ["已被新版替代"] : verdict === "accepted" ? ["入账"] : ["暂纳入", "未入账"];
    law(
      [...states].every((state) => allowed.includes(state)),
      `${file}: ${verdict}, but ${[...states].join("、")}`,
    );
  }
  law(held("整份退回") === 0, "figures without fault are held although they may count provisionally");
  faults.push(...brokenSums(month, figures));
  return faults;
}

function isItsCell({ location, value }: LedgerRow, grid: WorkbookGrid | null): boolean {
  const place = fromA1(location.cell);
  const found =
    grid === null || place === null ? null : (cellAt(grid, location.sheet, place.row, place.column)?.value ?? null);
  const shown = typeof found === "object" && found !== null ? found.error : found;
  if (shown === value) return true;
  // A date is kept as its text.
  return (
    typeof shown === "number" &&
    typeof value === "string" &&
    Date.UTC(1899, 11, 30) + shown * 86_400_000 === Date.parse(value)
  );
}

/** Measures whose denominator is the population that the office gives. */
const PER_PERSON = /^46-/;

/** A city's figure that is a sum is the sum of the rows that count, of the units that contribute. */
function brokenSums(
  { measures }: ConsolidatedFiles["consolidation"],
  figures: readonly LedgerRow[],
): readonly string[] {
  const counting = new Map(
    figures.filter(({ state }) => COUNTS.includes(state)).map((row) => [`${row.unit} ${row.key}`, row.value]),
  );
  return measures.flatMap(({ id, num, den, value, basis, contributions }) => {
    if (basis !== "sum") return [];
    const counted = contributions.filter(({ state }) => state === "已报" || state === "暂纳入");
    const of = (part: string) => counted.map(({ unit }) => counting.get(`${unit} ${id}.${part}`));
    const hasParts = of("num").some((each) => each !== undefined);
    const totals = hasParts
      ? [["num", num] as const, ...(PER_PERSON.test(id) ? [] : [["den", den] as const])]
      : [["value", value] as const];
    return totals.flatMap(([part, total]) => {
      const rows = of(part);
      if (rows.some((each) => each === undefined)) return [`${id}.${part}: somebody contributes without a row`];
      const numbers = rows.filter((each): each is number => typeof each === "number");
      // What is picked (是, 否) is not added up.
      if (numbers.length < rows.length) return total === null ? [] : [`${id}.${part}: ${total} of picks`];
      const sum = numbers.reduce((all, each) => all + each, 0);
      const isSum = rows.length === 0 ? total === null : total !== null && isNear(total, sum);
      return isSum ? [] : [`${id}.${part}: ${total} is not Σ ${sum}`];
    });
  });
}

function isNear(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
