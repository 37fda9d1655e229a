import { returnWorkbook } from "../../src/core/layouts/return-workbook";
import { fieldOf } from "../../src/core/layouts/parts/form-fields";
import type { CellScalar, FieldKey, MonthsAgo, Reference, WorkField } from "../../src/core/model/expression";
import { SHEET_NAMES } from "../../src/core/model/office-columns";
import type { ReturnHistory } from "../../src/core/model/return-history";
import type { CellLocation, ReturnFigure, UnitReturn, WorkReport } from "../../src/core/model/unit-return";
import type { SheetSpec, WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { contentOfCell } from "./proof-cell";
import type { ProofReturn } from "./proof-return";

const NOWHERE: CellLocation = { sheet: "", cell: "" };
const FIELDS: readonly WorkField[] = ["status", "progress", "evidence", "evidenceDate", "place", "problems", "next"];
const SHEETS = { guide: SHEET_NAMES.guide, figures: SHEET_NAMES.figures, works: SHEET_NAMES.works } as const;

/** A real form with an invented return in it, as it would be saved; formulas that the clerk typed stand in their cells. */
export interface FilledForm {
  readonly workbook: WorkbookSpec;
  /** True when no formula was typed: then every formula of the form carries the value that TypeScript expects. */
  readonly plain: boolean;
}

/** Fills a form in. */
export function filledForm(invented: ProofReturn): FilledForm {
  const { form } = invented.context;
  const workbook = returnWorkbook({ ...form, keep: keptReturn(invented), history: historyOf(invented) });
  const formulas = cellsOf(invented).filter((reference) => invented.get(reference).formula !== null);
  const sheets = workbook.sheets.map((sheet) =>
    formulas
      .filter((reference) => SHEETS[fieldOf(reference).sheet] === sheet.name)
      .reduce((done, reference) => withCell(done, reference, invented), sheet),
  );
  return { workbook: { ...workbook, sheets }, plain: formulas.length === 0 };
}

/** The cells that a clerk fills in. */
function cellsOf({ context: { form } }: ProofReturn): readonly Reference[] {
  const figures = keysOf(form.measures).flatMap((key): readonly Reference[] => [
    { of: "figure", key },
    { of: "note", key },
  ]);
  const works = form.clauses.flatMap(({ clause: { no } }) =>
    (["status", "progress"] as const).map((field): Reference => ({ of: "work", clause: no, field })),
  );
  return [...figures, ...works];
}

function withCell(sheet: SheetSpec, reference: Reference, invented: ProofReturn): SheetSpec {
  const at = new Map(sheet.fields).get(fieldOf(reference).key);
  if (at === undefined) throw new Error(`no cell for ${JSON.stringify(reference)}`);
  return { ...sheet, blocks: [...sheet.blocks, { at, contents: [[contentOfCell(invented.get(reference))]] }] };
}

function keptReturn(invented: ProofReturn): UnitReturn {
  const { form } = invented.context;
  const typed = (reference: Reference): CellScalar =>
    invented.get(reference).formula === null ? invented.read(reference) : null;
  const submitted = typed({ of: "submitted" });
  return {
    unit: form.unit.name,
    period: form.period,
    edition: form.edition,
    rules: form.rulesVersion,
    revision: form.revision,
    submitted: typeof submitted === "string" ? submitted : null,
    checkCode: null,
    figures: new Map(keysOf(form.measures).map((key) => [key, keptFigure(invented, key, typed)] as const)),
    typedRatios: new Map(
      form.measures.flatMap(({ measure: { id } }) => {
        const ratio: Reference = { of: "ratio", measure: id };
        const value = invented.read(ratio);
        return invented.has(ratio) && typeof value === "number" ? [[id, { value, location: NOWHERE }] as const] : [];
      }),
    ),
    works: new Map(form.clauses.map(({ clause: { no } }) => [no, keptWork(no, typed)] as const)),
    readings: [],
  };
}

type Typed = (reference: Reference) => CellScalar;

function keptFigure(invented: ProofReturn, key: FieldKey, typed: Typed): ReturnFigure {
  const previous = previousOf(invented, key);
  return {
    key,
    value: typed({ of: "figure", key }),
    note: typed({ of: "note", key }),
    previous,
    location: NOWHERE,
    noteLocation: NOWHERE,
    formula: false,
  };
}

function keptWork(clause: number, typed: Typed): WorkReport {
  const fields = FIELDS.map((field) => [field, typed({ of: "work", clause, field })] as const);
  const locations = FIELDS.map((field) => [field, NOWHERE] as const);
  return {
    clause,
    fields: Object.fromEntries(fields) as WorkReport["fields"],
    previous: { status: null, progress: null },
    locations: Object.fromEntries(locations) as WorkReport["locations"],
  };
}

function historyOf(invented: ProofReturn): ReturnHistory {
  const { measures, clauses } = invented.context.form;
  const last = (clause: number, field: "status" | "progress"): CellScalar =>
    invented.read({ of: "previousWork", clause, field });
  return {
    figures: new Map(keysOf(measures).map((key) => [key, previousOf(invented, key)] as const)),
    works: new Map(
      clauses.map(
        ({ clause: { no } }) => [no, { status: last(no, "status"), progress: last(no, "progress") }] as const,
      ),
    ),
  };
}

function previousOf(invented: ProofReturn, key: FieldKey): Readonly<Record<MonthsAgo, CellScalar>> {
  const before = (monthsAgo: MonthsAgo): CellScalar => invented.read({ of: "previous", key, monthsAgo });
  return { 1: before(1), 2: before(2), 3: before(3), 4: before(4) };
}

function keysOf(measures: ProofReturn["context"]["form"]["measures"]): readonly FieldKey[] {
  return measures.flatMap(({ measure, parts }) => parts.map((part) => `${measure.id}.${part.key}`));
}
