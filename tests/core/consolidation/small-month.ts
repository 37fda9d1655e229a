import { bindRules } from "../../../src/core/catalogue/rules/bind-rules";
import type { AskedMeasure } from "../../../src/core/catalogue/measures/measures-of";
import type { AskedUnit, ConsolidationInput, ExpectedUnit } from "../../../src/core/consolidation/consolidation-input";
import type { Clause } from "../../../src/core/model/catalogue";
import type { ConsolidatedMonth, LedgerRow, ReceivedReturn } from "../../../src/core/model/consolidation";
import type { CellScalar, WorkField } from "../../../src/core/model/expression";
import type { Finding } from "../../../src/core/model/finding";
import type { History } from "../../../src/core/model/history";
import type { Measure, MeasurePart } from "../../../src/core/model/measure";
import type { FileValues } from "../../../src/core/model/present-value";
import { textDigest } from "../../../src/core/model/text-digest";
import type { CellLocation, Reading, ReturnFigure, UnitReturn, WorkReport } from "../../../src/core/model/unit-return";

/** A catalogue of two clauses (46, 91 is a veto), one department and three counties, to be put together by the tests. */
export const PERIOD = "2024-03";
export const OFFICE = "市市场监管局";
export const COUNTIES = ["甲县", "乙县", "丙县"] as const;
export const UNITS: readonly ExpectedUnit[] = [
  { name: OFFICE, kind: "市级部门", contact: "王某" },
  ...COUNTIES.map((name): ExpectedUnit => ({ name, kind: "县区", contact: "" })),
];

const PART: MeasurePart = {
  key: "num",
  label: "分子",
  unit: "家",
  kind: "number",
  whole: true,
  flow: true,
  given: false,
  optional: false,
  askedOfDepartments: true,
  guidance: "",
  example: "",
};

export function part(key: string, changes: Partial<MeasurePart> = {}): MeasurePart {
  return {
    ...PART,
    key,
    label: key === "num" ? "分子" : key === "den" ? "分母" : key,
    flow: key === "num",
    ...changes,
  };
}

const MEASURE: Measure = {
  id: "24-1",
  clause: 24,
  name: "检查覆盖率",
  parts: [part("num"), part("den")],
  op: "=",
  target: 100,
  unit: "%",
  scale: 100,
  nature: "累计",
  city: "sum",
  lead: null,
  askedOf: [OFFICE, "各县（区）"],
  crossCheck: false,
  judge: "进度",
  seasonMonths: [],
  optional: false,
  likelyNotApplicable: false,
  sourceLine: 1,
};

export function measure(changes: Partial<Measure> = {}): Measure {
  const id = changes.id ?? MEASURE.id;
  return { ...MEASURE, clause: Number(id.split("-")[0]), ...changes };
}

export function clause(no: number, changes: Partial<Clause> = {}): Clause {
  return {
    no,
    section: "一",
    point: 1,
    text: "",
    methods: [],
    units: [],
    openList: null,
    partialMembers: false,
    tasks: [],
    veto: false,
    sourceLine: 1,
    printedPoint: "",
    printedText: "",
    printedMethods: "",
    printedUnits: "",
    printedTasks: "",
    ...changes,
  };
}

/** Everybody is asked for all parts: the department as `role`, the counties as counties. */
export function everybody({ parts }: Measure, role: "lead" | "share" = "share"): readonly AskedUnit[] {
  const keys = parts.map(({ key }) => key);
  return [
    { unit: OFFICE, role, parts: keys },
    ...COUNTIES.map((unit): AskedUnit => ({ unit, role: "county", parts: keys })),
  ];
}

/** What a test's return says: figures by key, explanations by key, works by clause. */
export interface Filled {
  readonly figures?: Readonly<Record<string, CellScalar>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly works?: Readonly<Record<number, Partial<Record<WorkField, CellScalar>>>>;
  readonly submitted?: string | null;
  readonly revision?: number;
  readonly period?: string;
  readonly readings?: readonly Reading[];
}

export function unitReturn(unit: string, filled: Filled = {}): UnitReturn {
  const {
    figures = {},
    notes = {},
    works = {},
    submitted = "2024-03-20",
    revision = 1,
    period = PERIOD,
    readings = [],
  } = filled;
  const keys = [...new Set([...Object.keys(figures), ...Object.keys(notes)])];
  return {
    unit,
    period,
    edition: "2021",
    rules: "1",
    revision,
    submitted,
    checkCode: null,
    figures: new Map(keys.map((key, at) => [key, figureRow(key, figures[key] ?? null, notes[key] ?? null, at + 5)])),
    typedRatios: new Map(),
    works: new Map(Object.entries(works).map(([no, fields], at) => [Number(no), workRow(Number(no), fields, at + 5)])),
    readings,
  };
}

function figureRow(key: string, value: CellScalar, note: CellScalar, row: number): ReturnFigure {
  const location = { sheet: "指标数据", cell: `F${row}` };
  return {
    key,
    value,
    note,
    previous: { 1: null, 2: null, 3: null, 4: null },
    location,
    noteLocation: { ...location, cell: `J${row}` },
    formula: false,
  };
}

function workRow(no: number, fields: Partial<Record<WorkField, CellScalar>>, row: number): WorkReport {
  const names: readonly WorkField[] = ["status", "progress", "evidence", "evidenceDate", "place", "problems", "next"];
  const location: CellLocation = { sheet: "工作开展情况", cell: `E${row}` };
  const each = <Value>(value: (name: WorkField) => Value) =>
    Object.fromEntries(names.map((name) => [name, value(name)])) as Record<WorkField, Value>;
  return {
    clause: no,
    fields: each((name) => fields[name] ?? null),
    previous: { status: null, progress: null },
    locations: each(() => location),
  };
}

/** A received file. Equal figures, notes and works give equal content. */
export function received(
  file: string,
  unit: string,
  filled: Filled = {},
  findings: readonly Finding[] = [],
  fileDate: string | null = "2024-03-21",
): ReceivedReturn {
  const content = textDigest(JSON.stringify([filled.figures ?? {}, filled.notes ?? {}, filled.works ?? {}]));
  return { file, unitReturn: unitReturn(unit, filled), findings, content, fileDate };
}

export function finding(
  key: string | null,
  grade: Finding["grade"] = "错误",
  explained = false,
  rule = "a-rule",
): Finding {
  return { rule, grade, clause: null, key, sheet: "指标数据", cell: "F5", message: `${rule}的问题。`, explained };
}

/** A file of which every filled cell was read. */
export function valuesOf({ file, unitReturn: { figures } }: ReceivedReturn): FileValues {
  const filled = [...figures.values()].filter(({ value }) => value !== null && value !== "");
  return {
    file,
    values: filled.map(({ key, location, value }) => ({ sheet: "figures", key, location, value })),
  };
}

export function input(changes: Partial<ConsolidationInput> = {}): ConsolidationInput {
  const { period = PERIOD, measures = [], clauses = [], askedByMeasure = new Map() } = changes;
  return {
    rulesOf: (unit) =>
      bindRules({
        period,
        tolerance: 10,
        asked: askedOf(unit, measures, askedByMeasure),
        clauses: clauses.map(({ no }) => no),
      }),
    period: PERIOD,
    clauses: [],
    measures: [],
    units: UNITS,
    askedByMeasure: new Map(),
    unitsByClause: new Map(),
    rules: {
      due: "2024-03-25",
      inclusive: true,
      provisional: true,
      tolerance: 10,
      populationOf: () => null,
      newDistrict: "并入",
    },
    received: [],
    refused: [],
    present: [
      ...(changes.received ?? []).map(valuesOf),
      ...(changes.refused ?? []).map(({ file }) => ({ file, values: null })),
    ],
    dates: { list: new Map(), all: null },
    preferred: [],
    history: null,
    ...changes,
  };
}

function askedOf(
  unit: string,
  measures: readonly Measure[],
  askedByMeasure: ConsolidationInput["askedByMeasure"],
): readonly AskedMeasure[] {
  return measures.flatMap((each) =>
    (askedByMeasure.get(each.id) ?? [])
      .filter((asked) => asked.unit === unit)
      .map(({ role, parts }) => ({
        measure: each,
        role,
        parts: each.parts.filter(({ key }) => parts.includes(key)),
      })),
  );
}

/** The result of a run as the next run's history. */
export function asHistory(
  { period, ledger }: Pick<ConsolidatedMonth, "period" | "ledger">,
  changes: Partial<History["entries"]> = {},
): History {
  return {
    period,
    ledger,
    entries: { scores: new Map(), receivedDates: new Map(), remarks: new Map(), ...changes },
    findings: [],
  };
}

export function ledgerRow(changes: Partial<LedgerRow>): LedgerRow {
  return {
    period: PERIOD,
    unit: "甲县",
    key: "24-1.num",
    value: 1,
    note: "",
    state: "入账",
    file: "a.xlsx",
    location: { sheet: "指标数据", cell: "F5" },
    revision: 1,
    received: "2024-03-20",
    submitted: "2024-03-20",
    content: "c",
    ...changes,
  };
}
