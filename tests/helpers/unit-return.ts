import type { CellScalar, FieldKey, WorkField } from "../../src/core/model/expression";
import type { ReturnFigure, UnitReturn, WorkReport } from "../../src/core/model/unit-return";

/** A figure's row as a test gives it: its content, 说明, and last month's figure. */
export interface FigureDraft {
  readonly value?: CellScalar;
  readonly note?: CellScalar;
  readonly previous?: readonly CellScalar[];
  readonly formula?: boolean;
}

/** A return of 卡若区 with these figures (row 7 on) and texts; everything else is as issued and handed in. */
export function unitReturn(
  figures: Readonly<Record<FieldKey, FigureDraft>>,
  works: Readonly<
    Record<number, Partial<Record<WorkField, CellScalar>> & { readonly previousProgress?: CellScalar }>
  > = {},
  changes: Partial<UnitReturn> = {},
): UnitReturn {
  return {
    unit: "卡若区",
    period: "2024-06",
    edition: "2021",
    rules: "r1",
    revision: 1,
    submitted: "2024-06-20",
    checkCode: null,
    figures: new Map(Object.entries(figures).map(([key, draft], index) => [key, figureRow(key, draft, 7 + index)])),
    typedRatios: new Map(),
    works: new Map(
      Object.entries(works).map(([clause, fields], index) => [
        Number(clause),
        workRow(Number(clause), fields, 5 + index),
      ]),
    ),
    readings: [],
    ...changes,
  };
}

function figureRow(
  key: FieldKey,
  { value = null, note = null, previous = [], formula = false }: FigureDraft,
  row: number,
): ReturnFigure {
  const [one = null, two = null, three = null, four = null] = previous;
  return {
    key,
    value,
    note,
    previous: { 1: one, 2: two, 3: three, 4: four },
    location: { sheet: "指标数据", cell: `F${row}` },
    noteLocation: { sheet: "指标数据", cell: `J${row}` },
    formula,
  };
}

const WORK_FIELDS: readonly WorkField[] = [
  "status",
  "progress",
  "evidence",
  "evidenceDate",
  "place",
  "problems",
  "next",
];

function workRow(
  clause: number,
  {
    previousProgress = null,
    ...given
  }: Partial<Record<WorkField, CellScalar>> & { readonly previousProgress?: CellScalar },
  row: number,
): WorkReport {
  const each = <Content>(content: (field: WorkField, index: number) => Content) =>
    Object.fromEntries(WORK_FIELDS.map((field, index) => [field, content(field, index)])) as Record<WorkField, Content>;
  return {
    clause,
    fields: each((field) => given[field] ?? null),
    previous: { status: null, progress: previousProgress },
    locations: each((_field, index) => ({ sheet: "工作开展情况", cell: `${"GHIJKLM"[index] as string}${row}` })),
  };
}
