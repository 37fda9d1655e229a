import { seededRandom, type Random } from "../../src/app/sample/seeded-random";
import type { VerdictRow } from "../../src/core/catalogue/rules/verdict-rows";
import { evaluateVerdict } from "../../src/core/expression/evaluate-verdict";
import type { WorkbookGrid } from "../../src/core/sheet/grid";
import { aimAtRule } from "./aim-at-rule";
import { compactWorkbook, type CompactReturn } from "./compact-workbook";
import { gradeOfRules, gradeOfText, meetsError } from "./grade-of-row";
import type { OfficeLine } from "./office-line";
import type { ProofContext } from "./proof-context";
import { randomReturn } from "./random-return";
import type { RuleTally } from "./rule-tally";
import { sameValue, SheetValues } from "./sheet-values";

/** Returns per file, and files per run of LibreOffice. */
const RETURNS = 50;
const FILES = 8;
/** Rows of a return that are printed, about. */
const ROWS = 10;
const MOST_WANTED_ROWS = 6;

/** What came of the compact returns. */
export class CompactProof {
  returns = 0;
  verdicts = 0;
  readonly disagreements: string[] = [];
  readonly ruleDisagreements: string[] = [];

  constructor(
    private readonly contexts: readonly ProofContext[],
    private readonly tally: RuleTally,
    /** Told of every row, for the test of wrong formulas. */
    private readonly watch: (one: CompactReturn) => void,
  ) {}

  /** A random return; every other one is aimed at the rule that was looked at least. */
  draw(random: Random): CompactReturn {
    const wanted = random.chance(0.5) ? this.tally.rarest() : null;
    const holds = ({ rules }: VerdictRow): boolean => rules.some(({ meta }) => meta.id === wanted);
    const context = random.pick(wanted === null ? this.contexts : this.contexts.filter(({ rows }) => rows.some(holds)));
    const invented = randomReturn(context, random);
    const aimed = context.rows.filter((row) => holds(row) && random.chance(0.8)).slice(0, MOST_WANTED_ROWS);
    for (const { rules } of aimed) for (const rule of rules) if (rule.meta.id === wanted && random.chance(0.7)) aimAtRule(invented, rule, random);
    const rows = context.rows.filter((row) => aimed.includes(row) || random.chance((ROWS - aimed.length) / context.rows.length));
    return { invented, rows };
  }

  /** What the evaluator says of a return's rows; compared with the rules one by one. */
  expect({ invented, rows }: CompactReturn): readonly string[] {
    this.returns += 1;
    this.watch({ invented, rows });
    return rows.map((row) => {
      const text = evaluateVerdict(row.rules, invented.read, row.whenBlank);
      if (meetsError(row, invented.read, text)) return text;
      this.tally.note(row, invented);
      const [shown, found] = [gradeOfText(text), gradeOfRules(row, invented.read)];
      if (shown.grade !== found.grade || shown.several !== found.several) this.ruleDisagreements.push(`${invented.context.name} ${row.at}: ${text} / ${JSON.stringify(found)}`);
      return text;
    });
  }

  /** Compares what LibreOffice shows with what was expected. */
  take(shown: readonly unknown[], expected: readonly string[], returns: readonly CompactReturn[]): void {
    const names = returns.flatMap(({ invented, rows }) => rows.map(({ at }) => `${invented.context.name} ${at}`));
    expected.forEach((text, index) => {
      this.verdicts += 1;
      if (!sameValue(shown[index] as string, text)) this.disagreements.push(`${names[index] ?? ""}: LibreOffice ${JSON.stringify(shown[index])}, TypeScript ${text}`);
    });
  }
}

/** Draws and compares `count` returns, several files at a time. */
export async function proveCompact(count: number, seed: string, line: OfficeLine, proof: CompactProof): Promise<void> {
  const batches: Promise<void>[] = [];
  for (let from = 0; from < count; from += RETURNS * FILES) {
    const random = seededRandom(seed, "compact", from);
    const files: (readonly CompactReturn[])[] = [];
    for (let at = from; at < Math.min(count, from + RETURNS * FILES); at += RETURNS) {
      files.push(Array.from({ length: Math.min(RETURNS, count - at) }, () => proof.draw(random)));
    }
    const expected = files.map((returns) => returns.flatMap((one) => proof.expect(one)));
    const shown = shownBy(files, line);
    batches.push(shown.then((texts) => files.forEach((returns, index) => proof.take(texts[index] ?? [], expected[index] ?? [], returns))));
    await line.room();
  }
  await Promise.all(batches);
}

/** What LibreOffice shows in the 审核 cells, by file. */
export async function shownBy(files: readonly (readonly CompactReturn[])[], line: OfficeLine): Promise<readonly (readonly unknown[])[]> {
  const laid = files.map(compactWorkbook);
  const grids = await line.recalculated(laid.map(({ workbook }) => workbook));
  return laid.map(({ workbook, verdicts }, index) => {
    const values = new SheetValues(grids[index] as WorkbookGrid);
    return verdicts.map((cell) => values.at(workbook.sheets[0]?.name ?? "", cell));
  });
}
