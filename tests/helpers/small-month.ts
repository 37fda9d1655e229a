import type { Clause, DocumentCatalogue, Point, Section } from "../../src/core/model/catalogue";
import type {
  ClauseSummary,
  Consolidation,
  InnovationScore,
  LedgerRow,
  MeasureContribution,
  MeasureSummary,
  PointScore,
  ReceiptLine,
  TypedScore,
} from "../../src/core/model/consolidation";
import type { CellScalar } from "../../src/core/model/expression";
import type { Measure, MeasurePart } from "../../src/core/model/measure";

/** A catalogue of seven clauses and a month of four units, made by hand so that every number can be followed. */
const COUNTIES = ["卡若区", "江达县"];
const UNITS = ["市食安办", "市市场监管局", ...COUNTIES];

export const SMALL_CATALOGUE: DocumentCatalogue = {
  title: "指标任务责任分解表",
  planTitle: "创建工作实施方案",
  edition: "2021",
  cycle: { from: "2022-08", to: "2025-08", line: 1 },
  columns: ["评价要点", "评价内容", "评价方式", "责任部门", "基本任务"],
  sections: [
    section("一", "基础工作", 5, null),
    section("五", "示范引领", 20, 10),
    section("六", "否决项", null, null),
  ],
  points: [
    point(1, "社会共治", 5, "一", "基本", null),
    point(29, "机制创新", 5, "五", "必选", 2),
    point(30, "“三小”治理", 5, "五", "自选", null),
    point(31, "农村治理", 5, "五", "自选", null),
    point(32, "明厨亮灶", 5, "五", "自选", null),
  ],
  clauses: [
    clause(40, 1, "畅通投诉举报渠道，热线接通率达到90%以上。", "市市场监管局"),
    clause(46, 1, "年均抽检量达到4批次/千人。", "市市场监管局"),
    clause(78, 29, "在评价指标体系方面形成经验做法。", "市食安办"),
    clause(79, 29, "在落实主体责任方面形成经验做法。", "市市场监管局"),
    clause(83, 30, "综合治理食品小作坊。", "市市场监管局"),
    clause(84, 31, "开展农村整治。", "市市场监管局"),
    clause(85, 32, "明厨亮灶覆盖率达到100%。", "市市场监管局"),
    clause(91, null, "三年内发生重大及以上食品安全事故。", "市食安办"),
  ],
  programmes: [],
  milestones: [],
  goals: [],
  repairs: [
    {
      id: "unit-name/1",
      kind: "unit-name",
      line: 372,
      lines: [372],
      field: "责任部门",
      from: "市市场监督管理局",
      to: "市市场监管局",
      reason: "同一单位的两种写法。",
      refusable: true,
      decision: "待定",
    },
    {
      id: "layout/1",
      kind: "layout",
      line: 317,
      lines: [317, 324, 332, 338],
      field: "表头",
      from: "评价要点",
      to: "",
      reason: "重复的表头。",
      refusable: false,
      decision: "待定",
    },
  ],
  gaps: [
    {
      id: "open-list/46",
      kind: "open-list",
      clause: 46,
      unit: null,
      line: 383,
      lines: [383],
      text: "第（46）条名单没有列全，请明确。",
      decision: "待定",
    },
  ],
};

export const SMALL_MEASURES: readonly Measure[] = [
  measure("40-1", "热线接通率", "lead", "%", 100, 90, [part("num", "接通", "次"), part("den", "呼入", "次")]),
  measure("46-1", "食品安全抽检量", "sum", "批次/千人", 1000, 4, [
    part("num", "抽检批次", "批次"),
    { ...part("den", "人口", "人"), given: true },
  ]),
  { ...measure("91-1", "重大事故", "sum", "起", 1, 0, [part("value", "事故", "起")]), op: "=" },
];

/** 40-1 by the lead (180/200), 46-1 as a sum with one county 暂纳入 and one unit 待报, 91-1 of which a county is missing. */
const SMALL_SUMMARIES: readonly MeasureSummary[] = [
  summary("40-1", "lead", { num: 180, den: 200, value: 90 }, 90, "达标", 80, [
    given("市市场监管局", "lead", "已报", { num: 180, den: 200 }, 90),
    given("卡若区", "county", "已报", { num: 100, den: 110 }, (100 / 110) * 100),
    given("江达县", "county", "待报", { num: 60, den: "待报" }, null),
  ]),
  summary("46-1", "sum", { num: 330, den: 100000, value: 3.3 }, 4, "正常", null, [
    given("市市场监管局", "share", "已报", { num: 90 }, null),
    given("卡若区", "county", "已报", { num: 200, den: 60000 }, (200 / 60000) * 1000),
    given("江达县", "county", "暂纳入", { num: 40, den: 30000 }, (40 / 30000) * 1000),
  ]),
  summary("91-1", "sum", { num: null, den: null, value: 0 }, 0, "未能核对", 0, [
    given("市食安办", "share", "已报", { value: 0 }, 0),
    given("市市场监管局", "share", "已报", { value: 0 }, 0),
    given("卡若区", "county", "已报", { value: 0 }, 0),
    given("江达县", "county", "缺报", {}, null),
  ]),
];

const SMALL_POINTS: readonly PointScore[] = [
  { ...score(1, 5, "一", "基本"), self: 4.5, office: 4, reason: "台账不全。", counted: 4, changedSince: true },
  { ...score(29, 5, "五", "必选"), counted: 2, innovations: [innovation(78, 2, true), innovation(79, 2.5, false)] },
  { ...score(30, 5, "五", "自选"), self: 5, selected: true, counted: 5 },
  { ...score(31, 5, "五", "自选"), self: 4, selected: true, counted: 4 },
  { ...score(32, 5, "五", "自选"), self: 3, selected: true, counted: null },
];

export const SMALL_MONTH: Consolidation = {
  period: "2024-03",
  due: "2024-03-25",
  expectedUnits: UNITS,
  expected: 4,
  received: 3,
  accepted: 2,
  returned: ["江达县"],
  onTime: 2,
  late: ["江达县"],
  missing: ["市食安办"],
  files: [
    file("a.xlsx", "江达县", "returned"),
    {
      ...file("b.docx", null, "refused"),
      reason: { code: "not-a-workbook", message: "这不是 Excel 工作簿。" },
      findings: [],
    },
  ],
  counts: {
    read: 20,
    booked: 18,
    provisional: 4,
    held: 2,
    heldBy: [{ reason: "有错误", count: 2 }],
    carried: 0,
    uncounted: ["b.docx"],
    lost: [],
  },
  measures: SMALL_SUMMARIES,
  clauses: SMALL_CATALOGUE.clauses.map(({ no }) => clauseSummary(no)),
  changes: [],
  receipts: [
    receipt("市食安办", "缺报"),
    receipt("市市场监管局", "按时"),
    receipt("卡若区", "按时"),
    receipt("江达县", "退回"),
  ],
  crossFindings: [
    {
      rule: "lead-equals-counties",
      grade: "需说明",
      clause: 40,
      key: "40-1.num",
      sheet: null,
      cell: null,
      message: "牵头部门与县区之和相差 80 次。",
      explained: false,
      unit: "市市场监管局",
    },
  ],
  ledger: [ledgerRow("46-1.num", 200), ledgerRow("46-1.den", "不适用"), ledgerRow("46.progress", "=HYPERLINK(1)")],
  score: {
    total: 15,
    scored: 5,
    of: 5,
    sections: [
      { id: "一", score: 4, marks: 5, scored: 1, of: 1 },
      { id: "五", score: 11, marks: 20, scored: 4, of: 4 },
    ],
    veto: [{ clause: 91, state: "无数据", reason: "已报3/4，缺：江达县。" }],
    unconfirmed: ["序时进度允许偏差"],
    points: SMALL_POINTS,
    findings: [],
  },
};

function section(id: string, name: string, marks: number | null, optionalMarks: number | null): Section {
  return { id, name, marks, requiredMarks: null, optionalMarks, printed: `${id}、${name}`, line: 1 };
}

function point(no: number, name: string, marks: number, of: string, kind: Point["kind"], choose: number | null): Point {
  return { no, name, marks, section: of, kind, choose, printed: `${no}. ${name} (${marks}分)`, line: 1 };
}

function clause(no: number, of: number | null, text: string, unit: string): Clause {
  return {
    no,
    section: of === null ? "六" : of === 1 ? "一" : "五",
    point: of,
    text,
    methods: ["资料审查"],
    units: [unit, "各县（区）"],
    openList: null,
    partialMembers: false,
    tasks: [],
    veto: of === null,
    sourceLine: no,
    printedPoint: "",
    printedText: `(${no}) ${text}`,
    printedMethods: "资料审查",
    printedUnits: `${unit}；各县（区）`,
    printedTasks: `1. ${unit}牵头落实； 2. 各县（区）参照落实。`,
  };
}

function part(key: string, label: string, unit: string): MeasurePart {
  return {
    key,
    label,
    unit,
    kind: "number",
    whole: true,
    flow: true,
    given: false,
    optional: false,
    askedOfDepartments: true,
    guidance: "",
    example: "",
  };
}

function measure(
  id: string,
  name: string,
  city: "lead" | "sum",
  unit: string,
  scale: number,
  target: number,
  parts: readonly MeasurePart[],
): Measure {
  return {
    id,
    clause: Number(id.split("-")[0]),
    name,
    parts,
    op: ">=",
    target,
    unit,
    scale,
    nature: "累计",
    city,
    lead: city === "lead" ? "市市场监管局" : null,
    askedOf: [],
    crossCheck: false,
    judge: "水平",
    seasonMonths: [],
    optional: false,
    likelyNotApplicable: false,
    sourceLine: 1,
  };
}

function given(
  unit: string,
  role: MeasureContribution["role"],
  state: MeasureContribution["state"],
  parts: Readonly<Record<string, CellScalar>>,
  value: number | null,
): MeasureContribution {
  return { unit, role, parts: new Map(Object.entries(parts)), value, state, judged: "正常", source: null };
}

function summary(
  id: string,
  basis: "lead" | "sum",
  amounts: Pick<MeasureSummary, "num" | "den" | "value">,
  target: number,
  state: MeasureSummary["state"],
  previous: number | null,
  contributions: readonly MeasureContribution[],
): MeasureSummary {
  const counts = ["已报", "暂纳入", "不适用"];
  const named = (wanted: readonly string[]): string[] =>
    contributions.filter((each) => wanted.includes(each.state)).map(({ unit }) => unit);
  const missing = contributions.filter((each) => !counts.includes(each.state)).map(({ unit }) => unit);
  const reported = contributions.length - missing.length;
  return {
    id,
    ...amounts,
    target,
    state,
    complete: missing.length === 0,
    reported,
    expected: contributions.length,
    provisional: named(["暂纳入"]),
    missing,
    notApplicable: named(["不适用"]),
    coverage: `已报${reported}/${contributions.length}`,
    basis,
    contributions,
    previous,
  };
}

function typed(no: number): TypedScore {
  return { no, self: null, office: null, expert: null, reason: "", evidence: "", scorer: "", date: "", selected: null };
}

function score(no: number, marks: number, of: string, kind: PointScore["kind"]): PointScore {
  const clauses = SMALL_CATALOGUE.clauses.filter((each) => each.point === no).map((each) => each.no);
  return { ...typed(no), marks, section: of, kind, counted: null, converted: null, clauses, changedSince: false };
}

function innovation(no: number, self: number, selected: boolean): InnovationScore {
  return { ...typed(no), self, selected, marks: 2.5, counted: selected ? self : null };
}

function clauseSummary(no: number): ClauseSummary {
  return {
    no,
    state: "推进中",
    reported: 3,
    expected: 4,
    missing: ["市食安办"],
    progress: [
      { unit: "市市场监管局", text: "开展专项检查。" },
      { unit: "卡若区", text: "参照落实" },
      { unit: "江达县", text: "参照落实。" },
    ],
    problems: [{ unit: "江达县", text: "人手不足。" }],
  };
}

function receipt(unit: string, state: ReceiptLine["state"]): ReceiptLine {
  const missing = state === "缺报";
  return {
    unit,
    state,
    due: "2024-03-25",
    received: missing ? null : "2024-03-22",
    receivedFrom: missing ? null : "上报日期",
    receivedTyped: state === "退回" ? "2024-03-27" : null,
    remark: state === "退回" ? "电话已告" : "",
    revision: missing ? 0 : 1,
    file: missing ? null : `${unit}.xlsx`,
    errors: state === "退回" ? 1 : 0,
    toExplain: 0,
    hints: 0,
    reminder: missing ? `${unit}：您好！请尽快报送。` : "",
    contact: "",
  };
}

function file(name: string, unit: string | null, verdict: "returned" | "refused"): Consolidation["files"][number] {
  const finding = {
    rule: "part-not-above-whole",
    grade: "错误",
    sheet: "指标数据",
    message: "「接通」大于「呼入」，请核对。",
    explained: false,
  } as const;
  return {
    file: name,
    verdict,
    reason: null,
    unit,
    revision: 1,
    submitted: "2024-03-22",
    received: "2024-03-22",
    receivedFrom: "上报日期",
    late: false,
    superseded: false,
    updated: false,
    findings: [
      { ...finding, clause: 40, key: "40-1.num", cell: "F7" },
      { ...finding, clause: 46, key: "46-1.num", cell: "F9" },
      { ...finding, grade: "提示", clause: 46, key: null, cell: null, message: "进展与上月相同。" },
    ],
    readings: [],
  };
}

function ledgerRow(key: string, value: CellScalar): LedgerRow {
  return {
    period: "2024-03",
    unit: "卡若区",
    key,
    value,
    note: "",
    state: "入账",
    file: "卡若区.xlsx",
    location: { sheet: "指标数据", cell: "F7" },
    revision: 1,
    received: "2024-03-22",
    submitted: "2024-03-20",
    content: "12e34567",
  };
}
