import { seededRandom, type Random } from "../../src/app/sample/seeded-random";
import type { VerdictRow } from "../../src/core/catalogue/rules/verdict-rows";
import { evaluateVerdict } from "../../src/core/expression/evaluate-verdict";
import { checkCode } from "../../src/core/model/check-code";
import type { Cell } from "../../src/core/sheet/area";
import type { WorkbookGrid } from "../../src/core/sheet/grid";
import { aimAtRule } from "./aim-at-rule";
import { checkedCell, compactWorkbook, type CompactReturn } from "./compact-workbook";
import { gradeOfRules, gradeOfText, meetsError, sameGrade } from "./grade-of-row";
import type { OfficeLine, Sending } from "./office-line";
import type { ProofContext } from "./proof-context";
import { randomReturn } from "./random-return";
import type { RuleTally } from "./rule-tally";
import { SheetValues } from "./sheet-values";

/** Returns per file, and files per run of LibreOffice. */
const RETURNS = 50;
const FILES = 8;
/** A rule that is not met often enough in so many returns is not aimed at well. */
const MOST = 6_000;
/** Rows of a return that are printed, about. */
const ROWS = 10;
const MOST_WANTED_ROWS = 6;

/** What came of the compact returns. */
export class CompactProof {
  returns = 0;
  verdicts = 0;
  codes = 0;
  readonly disagreements: string[] = [];
  readonly ruleDisagreements: string[] = [];

  constructor(
    private readonly contexts: readonly ProofContext[],
    private readonly tally: RuleTally,
    /** Told of every row, for the test of wrong formulas. */
    private readonly watch: (one: CompactReturn) => void,
  ) {}

  /** Whether every rule was met as often as the proof asks. */
  suffices(): boolean {
    return this.tally.isComplete();
  }

  /** A random return; most are aimed at a rule of which there is not enough yet. */
  draw(random: Random): CompactReturn {
    const wanted = random.chance(0.6) ? this.tally.wanting(random) : null;
    const holds = ({ rules }: VerdictRow): boolean => rules.some(({ meta }) => meta.id === wanted);
    const context = random.pick(wanted === null ? this.contexts : this.contexts.filter(({ rows }) => rows.some(holds)));
    const invented = randomReturn(context, random);
    const aimed = context.rows.filter(holds).slice(0, MOST_WANTED_ROWS);
    const goals = aimed.flatMap(({ rules }) => rules.filter(({ meta }) => meta.id === wanted));
    for (const rule of goals) if (random.chance(0.85)) aimAtRule(invented, rule, random);
    const rows = context.rows.filter(
      (row) => aimed.includes(row) || random.chance((ROWS - aimed.length) / context.rows.length),
    );
    return { invented, rows };
  }

  /** What TypeScript says of a return; its rows are compared with the rules one by one. */
  expect({ invented, rows }: CompactReturn): Expected {
    this.returns += 1;
    this.watch({ invented, rows });
    const verdicts = rows.map((row) => {
      const text = evaluateVerdict(row.rules, invented.read, row.whenBlank);
      if (meetsError(row, invented.read, text)) return text;
      this.tally.note(row, invented);
      const [shown, found] = [gradeOfText(text), gradeOfRules(row, invented.read)];
      if (!sameGrade(shown, found))
        this.ruleDisagreements.push(`${invented.context.name} ${row.at}: ${text} / ${JSON.stringify(found)}`);
      return text;
    });
    const cells = rows.map(({ at }) => checkedCell(at)).map(({ key, of }) => ({ key, value: invented.read(of) }));
    return { name: invented.context.name, at: rows.map(({ at }) => at), verdicts, code: checkCode(cells) };
  }

  /** Compares what LibreOffice shows with what was expected. */
  take(returns: readonly Expected[], shown: ShownReturns): void {
    const rows = returns.flatMap(({ name, at, verdicts }) =>
      verdicts.map((text, index) => ({ name: `${name} ${at[index] ?? ""}`, text })),
    );
    rows.forEach(({ name, text }, index) => this.compare(name, shown.verdicts[index], text));
    returns.forEach(({ name, code }, index) => this.compare(`${name} 核对码`, shown.codes[index], code));
    this.verdicts += rows.length;
    this.codes += returns.length;
  }

  private compare(what: string, shown: unknown, expected: string): void {
    if (shown !== expected)
      this.disagreements.push(`${what}: LibreOffice ${JSON.stringify(shown)}, TypeScript ${JSON.stringify(expected)}`);
  }
}

/** What TypeScript says of a compact return. */
interface Expected {
  readonly name: string;
  readonly at: readonly string[];
  readonly verdicts: readonly string[];
  readonly code: string;
}

/** What LibreOffice shows of the returns of a file. */
interface ShownReturns {
  readonly verdicts: readonly unknown[];
  readonly codes: readonly unknown[];
}

/** Draws and compares returns, several files at a time: `count` of them, and more while a rule has not enough rows. */
export async function proveCompact(count: number, seed: string, line: OfficeLine, proof: CompactProof): Promise<void> {
  const sendings: Sending[] = [];
  for (let from = 0; from < count || (from < MOST && !proof.suffices()); from += RETURNS * FILES) {
    const random = seededRandom(seed, "compact", from);
    const files: CompactReturn[][] = [];
    const expected: Expected[][] = [];
    for (let at = from; at < from + RETURNS * FILES; at += RETURNS) {
      const returns = Array.from({ length: RETURNS }, () => proof.draw(random));
      files.push(returns);
      expected.push(returns.map((one) => proof.expect(one)));
    }
    sendings.push(
      await sendCompact(files, line, (shown) =>
        shown.forEach((file, index) => proof.take(expected[index] ?? [], file)),
      ),
    );
  }
  await Promise.all(sendings.map(({ taken }) => taken));
}

/** Sends compact returns to LibreOffice; `done` takes what it shows, by file. */
export function sendCompact(
  files: readonly (readonly CompactReturn[])[],
  line: OfficeLine,
  done: (shown: readonly ShownReturns[]) => void,
): Promise<Sending> {
  const laid = files.map(compactWorkbook);
  return line.send(
    laid.map(({ workbook }) => workbook),
    (grids) =>
      done(
        laid.map(({ workbook, verdicts, codes }, index) => {
          const values = new SheetValues(grids[index] as WorkbookGrid);
          const shown = (cell: Cell): unknown => values.at(workbook.sheets[0]?.name ?? "", cell);
          return { verdicts: verdicts.map(shown), codes: codes.map(shown) };
        }),
      ),
  );
}
