import { seededRandom } from "../../src/app/sample/seeded-random";
import { returnKnowledge } from "../../src/app/return-knowledge";
import type { VerdictRow } from "../../src/core/catalogue/rules/verdict-rows";
import { evaluateVerdict } from "../../src/core/expression/evaluate-verdict";
import { figureCell } from "../../src/core/layouts/parts/form-fields";
import { checkCode, checkShare, isChecked, statusKey, type CheckedCell } from "../../src/core/model/check-code";
import { parseReturn } from "../../src/core/returns/parse-return";
import type { WorkbookGrid } from "../../src/core/sheet/grid";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { checkReturn } from "../../src/core/validation/check-return";
import { filledForm, type FilledForm } from "./filled-form";
import { gradeOfFindings, gradeOfText, meetsError, sameGrade } from "./grade-of-row";
import type { OfficeLine, Sending } from "./office-line";
import type { ProofContext } from "./proof-context";
import type { ProofReturn } from "./proof-return";
import { randomReturn } from "./random-return";
import type { RuleTally } from "./rule-tally";
import { SavedForm } from "./saved-form";
import { formulaCells, sameValue } from "./sheet-values";

/** Findings that no 审核 cell shows: a typed formula, and an error value in a 说明 that the row's own formula does not look at. */
const APART: readonly string[] = ["entry-is-formula", "cell-shows-error"];

/** What came of the whole forms. */
export class FormProof {
  returns = 0;
  verdicts = 0;
  ratios = 0;
  totals = 0;
  codes = 0;
  formulas = 0;
  readonly disagreements: string[] = [];
  readonly deskDisagreements: string[] = [];

  constructor(private readonly tally: RuleTally) {}

  /** Compares a form that LibreOffice calculated with what TypeScript says of the same cells. */
  take(invented: ProofReturn, { workbook, plain }: FilledForm, grid: WorkbookGrid): void {
    const saved = new SavedForm(workbook, grid);
    this.returns += 1;
    const texts = this.takeVerdicts(invented, saved);
    this.takeRatios(invented, saved);
    this.takeTotals(invented, [...texts.values()], saved);
    this.takeCode(invented, saved);
    if (plain) this.takeFormulas(invented, workbook, saved);
    this.takeDesk(invented, grid, texts);
  }

  private takeVerdicts(invented: ProofReturn, saved: SavedForm): ReadonlyMap<string, string> {
    const texts = new Map<string, string>();
    for (const row of invented.context.rows) {
      const settled = isSettled(invented, row);
      const expected = settled ? (row.whenBlank?.text ?? "") : evaluateVerdict(row.rules, invented.read, row.whenBlank);
      texts.set(row.at, expected);
      this.verdicts += 1;
      if (!settled && !meetsError(row, invented.read, expected)) this.tally.note(row, invented);
      this.compare(`${invented.context.name} ${row.at} 审核`, saved.field(figureCell.verdict(row.at)), expected);
    }
    return texts;
  }

  private takeRatios(invented: ProofReturn, saved: SavedForm): void {
    for (const { measure } of invented.context.form.measures) {
      const key = figureCell.ratio(measure.id);
      if (!saved.has(key)) continue;
      this.ratios += 1;
      this.compare(
        `${invented.context.name} ${measure.id} 完成情况`,
        saved.field(key),
        invented.read({ of: "ratio", measure: measure.id }) as number | string,
      );
    }
  }

  /** The counts by grade on 审核结果, and the running number of rows that ask for something. */
  private takeTotals(invented: ProofReturn, texts: readonly string[], saved: SavedForm): void {
    for (const grade of ["错误", "需说明", "未能核对", "提示", "已说明", "通过"]) {
      this.totals += 1;
      this.compare(
        `${invented.context.name} ${grade}合计`,
        saved.countOf(grade),
        texts.filter((text) => text.startsWith(grade)).length,
      );
    }
    const last = invented.context.form.clauses[invented.context.form.clauses.length - 1]?.clause.no;
    const pressing = texts.filter((text) =>
      ["错误", "需说明", "未能核对"].some((grade) => text.startsWith(grade)),
    ).length;
    this.totals += 1;
    if (last !== undefined)
      this.compare(`${invented.context.name} 待处理行数`, saved.field(figureCell.tally(String(last))), pressing);
  }

  private takeCode(invented: ProofReturn, saved: SavedForm): void {
    const cells = checkedCellsOf(invented);
    this.codes += 1;
    this.compare(`${invented.context.name} 核对码`, saved.field("checkCode"), checkCode(cells));
    for (const { key, value } of cells) {
      const row = key.endsWith(".status") ? key.slice(0, -".status".length) : key;
      this.compare(`${invented.context.name} ${key} 核对`, saved.field(figureCell.share(row)), checkShare(key, value));
    }
  }

  /** Where nothing but values was typed, every formula of the form must show the value that TypeScript wrote beside it. */
  private takeFormulas(invented: ProofReturn, workbook: WorkbookSpec, saved: SavedForm): void {
    for (const { sheet, cell, value } of formulaCells(workbook)) {
      this.formulas += 1;
      this.compare(
        `${invented.context.name} ${sheet} ${cell.row + 1}行${cell.column + 1}列`,
        saved.values.at(sheet, cell),
        value,
      );
    }
  }

  /** The saved file, opened at the desk: the worst finding of each row has the grade that its 审核 cell shows. */
  private takeDesk(invented: ProofReturn, grid: WorkbookGrid, texts: ReadonlyMap<string, string>): void {
    const { form, rows, workspace, name } = invented.context;
    const parsed = parseReturn(grid, returnKnowledge(workspace));
    if (!parsed.ok) {
      this.deskDisagreements.push(`${name}: ${parsed.problem.message}`);
      return;
    }
    const { unitReturn, structureFindings } = parsed.value;
    if (structureFindings.some(({ rule }) => rule === "check-code-differs"))
      this.deskDisagreements.push(`${name} 核对码`);
    const date = invented.read({ of: "submitted" });
    const submitted = typeof date === "string" && date.trim() !== "";
    const rules = form.rules.filter(({ meta }) => meta.tier !== "cross-return" || meta.id === "population-is-official");
    const { findings } = checkReturn(unitReturn, rules, { received: submitted });
    for (const row of rows) {
      const text = texts.get(row.at) ?? "";
      if (meetsError(row, invented.read, text)) {
        if (!findings.some(({ rule }) => rule === "cell-shows-error" || rule === "figure-in-range"))
          this.deskDisagreements.push(`${name} ${row.at}: ${text}`);
        continue;
      }
      const shown = gradeOfText(text);
      const found = gradeOfFindings(findings.filter(({ key, rule }) => key === row.at && !APART.includes(rule)));
      if (!sameGrade(shown, found))
        this.deskDisagreements.push(`${name} ${row.at}: ${text} / ${JSON.stringify(found)}`);
    }
  }

  private compare(what: string, shown: unknown, expected: string | number | boolean): void {
    if (!sameValue(shown as string, expected))
      this.disagreements.push(`${what}: LibreOffice ${JSON.stringify(shown)}, TypeScript ${JSON.stringify(expected)}`);
  }
}

/** Forms per run of LibreOffice. */
const BATCH = 20;

/** Fills in and compares `count` forms, a few at a time. */
export async function proveForms(
  contexts: readonly ProofContext[],
  count: number,
  seed: string,
  line: OfficeLine,
  proof: FormProof,
): Promise<void> {
  const sendings: Sending[] = [];
  for (let from = 0; from < count; from += BATCH) {
    const forms = Array.from({ length: Math.min(BATCH, count - from) }, (_form, index) => {
      const random = seededRandom(seed, "form", from + index);
      const invented = randomReturn(contexts[(from + index) % contexts.length] as ProofContext, random);
      invented.fitForm();
      if (random.chance(0.5)) invented.dropFormulas();
      return { invented, filled: filledForm(invented) };
    });
    const take = (grids: readonly WorkbookGrid[]): void =>
      forms.forEach(({ invented, filled }, index) => proof.take(invented, filled, grids[index] as WorkbookGrid));
    sendings.push(
      await line.send(
        forms.map(({ filled }) => filled.workbook),
        take,
      ),
    );
  }
  await Promise.all(sendings.map(({ taken }) => taken));
}

/** A given figure that the office has not provided: nothing is calculated there. */
function isSettled({ context: { form } }: ProofReturn, { at }: VerdictRow): boolean {
  return form.given.has(at) && form.given.get(at) === null;
}

function checkedCellsOf({ context: { form }, read }: ProofReturn): readonly CheckedCell[] {
  const figures = form.measures.flatMap(({ measure, parts }) =>
    parts.filter(isChecked).map((part) => {
      const key = `${measure.id}.${part.key}`;
      const value = read({ of: "figure", key });
      return { key, value: part.given && typeof value !== "number" ? 0 : value };
    }),
  );
  return [
    ...figures,
    ...form.clauses.map(({ clause: { no } }) => ({
      key: statusKey(no),
      value: read({ of: "work", clause: no, field: "status" }),
    })),
  ];
}
