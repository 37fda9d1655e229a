import { isChecked, statusKey } from "../model/check-code";
import type { CheckedCell } from "../model/check-code";
import { FORM_DIGEST_NAME, GIVEN_MISSING, IDENTITY_NAMES } from "../model/return-columns";
import type { ReturnForm } from "../model/return-form";
import type { BoundRule } from "../model/rule";
import { sheetAreaReference } from "../sheet/a1";
import type { SheetBuilder } from "../sheet/sheet-builder";
import type { WorkbookSpec } from "../sheet/sheet-spec";
import type { SheetStyles } from "../sheet/styles";
import { FIGURE_SHEET_COLUMNS, figuresSheet, layFigures } from "./figures-sheet";
import type { FigureRows } from "./figures-sheet";
import { fillGuideSheet } from "./fill-guide-sheet";
import { formDigest } from "./parts/form-digest";
import { figureCell, workCell } from "./parts/form-fields";
import type { FormBuilders } from "./parts/form-fields";
import { formTitle } from "./parts/form-title";
import { fieldKey, formValues } from "./parts/form-values";
import type { FormValues } from "./parts/form-values";
import { paginate } from "./parts/paginate";
import { periodWords } from "../model/chinese-dates";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";
import { initialVerdict } from "./parts/verdict-cells";
import type { VerdictContext } from "./parts/verdict-cells";
import { returnFindingsSheet } from "./return-findings-sheet";
import type { ListedSheet } from "./return-findings-sheet";
import { layWorks, WORK_SHEET_COLUMNS, worksSheet } from "./works-sheet";
import type { WorkRows } from "./works-sheet";

/**
 * A month's form for one unit (contracts.md §3): 填报说明, 指标数据, 工作开展情况, 审核结果, with only its own clauses and figures.
 * It checks itself with plain formulas, whose values are given as a spreadsheet would show them.
 */
export function returnWorkbook(form: ReturnForm, options: LayoutOptions = {}): WorkbookSpec {
  const looks = tableLooks(options, 10);
  const { guide, figures, works, figureRows, workRows, context } = layForm(form, looks);
  const findings = returnFindingsSheet(form, listedSheets(context, form, figureRows, workRows), looks);
  const sheets = [
    guide.build({ orientation: "portrait", margins: { top: 20, bottom: 15, left: 18, right: 18 } }),
    paginate(figures.protect().build(MARGINS), figureRows),
    paginate(works.protect().build(MARGINS), workRows),
    paginate(findings.build({ ...MARGINS, orientation: "portrait" })),
  ];
  return {
    title: `${formTitle(form.planTitle)} ${periodWords(form.period)} ${form.unit.name}`,
    sheets,
    properties: [...identityProperties(form), [FORM_DIGEST_NAME, formDigest(sheets)]],
  };
}

/** What stands in a form's 填报说明, 指标数据 and 工作开展情况, in this order, without how they look: to hold a return against. */
export function returnContents(form: ReturnForm): readonly ReturnType<SheetBuilder["bare"]>[] {
  const { guide, figures, works } = layForm(form, tableLooks({}, 10));
  return [guide.bare(), figures.bare(), works.bare()];
}

interface LaidForm extends FormBuilders {
  readonly figureRows: FigureRows;
  readonly workRows: WorkRows;
  readonly context: VerdictContext;
}

function layForm(form: ReturnForm, looks: SheetStyles): LaidForm {
  const values = formValues(form);
  const figures = figuresSheet(form, looks);
  const works = worksSheet(form, looks);
  const guide = fillGuideSheet(
    form,
    { cells: checkedFormCells(form, values), areas: () => shareAreas({ figures, works }, figureRows, workRows) },
    looks,
  );
  const context: VerdictContext = {
    builders: { guide, figures, works },
    values,
    rulesAt: rulesByRow(form.rules),
    blankWords: form.blankWords,
    settled: settledVerdicts(form),
  };

  const figureRows = layFigures(figures, form, context, looks);
  const lastKey = figureRows.keys[figureRows.keys.length - 1];
  const before =
    lastKey === undefined
      ? null
      : { address: () => figures.referenceTo(figureCell.tally(lastKey)), count: figureRows.pressing };
  const workRows = layWorks(works, form, context, looks, before);
  return { guide, figures, works, figureRows, workRows, context };
}

const MARGINS = { margins: { top: 12, bottom: 14, left: 8, right: 8 } } as const;

/** The rules that a form's 审核 cells are made from, by row. */
export function rulesByRow(rules: readonly BoundRule[]): (row: string) => readonly BoundRule[] {
  const rows = new Map<string, BoundRule[]>();
  for (const rule of rules) {
    if (rule.meta.tier !== "cell" && rule.meta.tier !== "previous") continue;
    const others = rows.get(rule.at);
    if (others === undefined) rows.set(rule.at, [rule]);
    else others.push(rule);
  }
  return (row) => rows.get(row) ?? [];
}

/** A given figure that the office has not provided yet: its cell says so, and the row could not be checked. */
export function settledVerdicts({ measures, given, blankWords }: ReturnForm): ReadonlyMap<string, string> {
  const keys = measures.flatMap(({ measure, parts }) =>
    parts.filter((part) => part.given).map((part) => fieldKey(measure, part)),
  );
  const missing = keys.filter((key) => (given.get(key) ?? null) === null);
  return new Map(missing.map((key) => [key, blankWords.get(key) ?? `未能核对：${GIVEN_MISSING}。`] as const));
}

/** Same cells as `checkedCells` of the return that comes back. */
function checkedFormCells(form: ReturnForm, { cell }: FormValues): readonly CheckedCell[] {
  const figures = form.measures.flatMap(({ measure, parts }) =>
    parts.filter(isChecked).map((part) => {
      const key = fieldKey(measure, part);
      const value = cell({ of: "figure", key });
      return { key, value: part.given && typeof value !== "number" ? 0 : value };
    }),
  );
  const works = form.clauses.map(({ clause: { no } }) => ({
    key: statusKey(no),
    value: cell({ of: "work", clause: no, field: "status" }),
  }));
  return [...figures, ...works];
}

function shareAreas(
  { figures, works }: Pick<FormBuilders, "figures" | "works">,
  figureRows: FigureRows,
  workRows: WorkRows,
): readonly string[] {
  const area = (sheet: SheetBuilder, rows: readonly string[], column: number): readonly string[] => {
    const [first] = rows;
    const last = rows[rows.length - 1];
    if (first === undefined || last === undefined) return [];
    const [top, bottom] = [sheet.cellOf(figureCell.tally(first)).row, sheet.cellOf(figureCell.tally(last)).row];
    return [sheetAreaReference(sheet.name, { row: top, column, rows: bottom - top + 1, columns: 1 })];
  };
  const areas = [
    ...area(figures, figureRows.keys, FIGURE_SHEET_COLUMNS.share),
    ...area(works, workRows.clauses.map(String), WORK_SHEET_COLUMNS.share),
  ];
  return areas.length === 0 ? ["0"] : areas;
}

function listedSheets(
  context: VerdictContext,
  form: ReturnForm,
  figureRows: FigureRows,
  workRows: WorkRows,
): readonly ListedSheet[] {
  const { figures, works } = context.builders;
  const lists: ListedSheet[] = [];
  const [firstKey] = figureRows.keys;
  if (firstKey !== undefined) {
    const labels = new Map(
      form.measures.flatMap(({ measure, parts }) =>
        parts.map((part) => [fieldKey(measure, part), { clause: `(${measure.clause})`, label: part.label }] as const),
      ),
    );
    lists.push(
      listOf(
        figures,
        firstKey,
        firstKey,
        figureRows.keys,
        (key) => ({ ...(labels.get(key) ?? { clause: "", label: "" }), verdict: initialVerdict(context, key) }),
        FIGURE_SHEET_COLUMNS,
      ),
    );
  }
  const [firstClause] = workRows.clauses;
  if (firstClause !== undefined) {
    const texts = new Map(form.clauses.map(({ clause }) => [String(clause.no), clause.text]));
    lists.push(
      listOf(
        works,
        String(firstClause),
        workCell.field(firstClause, "status"),
        workRows.clauses.map(String),
        (row) => ({ clause: `(${row})`, label: texts.get(row) ?? "", verdict: initialVerdict(context, row) }),
        WORK_SHEET_COLUMNS,
      ),
    );
  }
  return lists;
}

function listOf(
  sheet: SheetBuilder,
  firstRow: string,
  entryKey: string,
  rows: readonly string[],
  describe: (row: string) => Omit<ListedSheet["issued"][number], "offset">,
  columns: Pick<ListedSheet, "clause" | "label" | "verdict" | "tally">,
): ListedSheet {
  const top = sheet.cellOf(figureCell.tally(firstRow));
  const entry = sheet.cellOf(entryKey);
  return {
    sheet: sheet.name,
    first: top.row,
    rows: sheet.nextRow - top.row,
    entry: entry.column,
    ...columns,
    issued: rows.map((row) => ({ offset: sheet.cellOf(figureCell.tally(row)).row - top.row, ...describe(row) })),
  };
}

/** The identity once more, where it survives what a program does to cells and names. */
function identityProperties({
  unit,
  period,
  edition,
  rulesVersion,
  revision,
  keep,
}: ReturnForm): WorkbookSpec["properties"] {
  const properties: [string, string][] = [
    [IDENTITY_NAMES.unit, unit.name],
    [IDENTITY_NAMES.period, period],
    [IDENTITY_NAMES.edition, edition],
    [IDENTITY_NAMES.rules, rulesVersion],
    [IDENTITY_NAMES.revision, String(revision)],
  ];
  const submitted = keep?.submitted ?? null;
  return submitted === null ? properties : [...properties, [IDENTITY_NAMES.submitted, submitted]];
}
