import { DOCUMENT } from "../../../../src/core/catalogue/document";

const { repairs, gaps, clauses } = DOCUMENT;

function repairsOf(field: string, from: string) {
  return repairs.filter((repair) => repair.field === field && repair.from === from);
}

describe("every reading that differs from the print is in the repair log", () => {
  test.each([
    // line, field, printed, read
    [59, "责任单位", "城市管理和综合执法局", "市城管执法局"],
    [107, "责任单位", "城市管理和综合执法局", "市城管执法局"],
    [59, "责任单位", "住房城乡建设局", "市住建局"],
    [135, "责任单位", "经济和信息化局", "市经信局"],
    [159, "责任单位", "市经济和信息化局", "市经信局"],
    [213, "责任单位", "各县（市、区）人民政府", "各县（区）"],
    [319, "责任部门", "市食药安委有关成员单位", "市食药安委成员单位"],
    [352, "责任部门", "市食药安委其他有关成员单位", "市食药安委成员单位"],
    [362, "基本任务", "公安部门", "市公安局"],
    [362, "基本任务", "市场监管部门", "市市场监管局"],
    [363, "基本任务", "各(区)", "各县（区）"],
    [372, "责任部门", "市市场监督管理局", "市市场监管局"],
    [372, "基本任务", "市市场监督管理局", "市市场监管局"],
    [386, "基本任务", "各县(区)参照落实", "各县(区)参照落实。"],
    [408, "责任部门", "市城管局", "市城管执法局"],
    [409, "责任部门", "市城管局", "市城管执法局"],
    [413, "基本任务", "各县(区)具体督促落实, 确保现场可查", "各县(区)具体督促落实, 确保现场可查。"],
    [419, "基本任务", "承保公司", "各承保公司"],
    [422, "基本任务", "各级各部门", "市食药安委成员单位、各县（区）"],
    [423, "基本任务", "各级各部门", "市食药安委成员单位、各县（区）"],
    [423, "基本任务", "各成员单位", "市食药安委成员单位"],
    [432, "评价要点", "29. 机制创新 必选项， 任选 2 项， 5 分)", "29. 机制创新 (必选项，任选2项，5分)"],
    [439, "责任部门", "市城管局", "市城管执法局"],
    [440, "基本任务", "4. 各县（区）具体落实。", "5. 各县（区）具体落实。"],
    [452, "基本任务", "各级各部门", "市食药安委成员单位、各县（区）"],
    [456, "基本任务", "各级各部门", "市食药安委成员单位、各县（区）"],
    [457, "基本任务", "市、（区）县市场监管局", "市市场监管局、各县（区）"],
  ])("L%i %s: %s", (line, field, from, to) => {
    expect(repairsOf(field, from).filter((repair) => repair.line === line)).toEqual([
      expect.objectContaining({ to, refusable: true, decision: "待定" }),
    ]);
  });

  test.each([
    // one repair for all its lines
    ["责任单位", "市场监管局", "市市场监管局", [73, 165, 193]],
    ["牵头单位", "市场监管局", "市市场监管局", [85, 91, 113]],
    ["牵头单位", "商务局", "市商务局", [91]],
    ["责任单位", "商务局", "市商务局", [129, 135, 159]],
    ["责任单位", "农业农村局", "市农业农村局", [135, 187, 193]],
    ["责任单位", "旅游发展局", "市旅游发展局", [173]],
    ["责任部门", "市食药安委各成员单位", "市食药安委成员单位", [315, 321, 422, 423, 449, 451, 452, 456]],
    ["评价方式", "资料审查、 党政领导访谈", "资料审查、党政领导访谈", [313, 314, 315, 318, 319, 320, 321]],
    ["评价要点", "（空白）", "（无）", [451, 452, 455, 456, 457]],
    [
      "评价要点",
      "（跨页重复印出的评价要点）",
      "（并入同名评价要点）",
      [325, 333, 339, 345, 352, 356, 361, 370, 399, 406, 412],
    ],
    ["正文", "（句中换页断行）", "（并入上一行）", [33, 47, 63, 83, 97, 111, 141, 169, 187, 209, 247, 297]],
  ])("%s: %s", (field, from, to, lines) => {
    expect(repairsOf(field, from)).toEqual([expect.objectContaining({ to, line: lines[0], lines })]);
  });

  test("23 repeated heads, 17 cells with list tags, 61 cells with half-width brackets", () => {
    const heads = repairs.find(({ field }) => field === "表头");
    expect([heads?.lines.length, heads?.line, heads?.lines[22]]).toEqual([23, 317, 454]);
    expect(
      repairs
        .filter(({ kind }) => kind === "list-tag")
        .map(({ line }) => clauses.find(({ sourceLine }) => sourceLine === line)?.no),
    ).toEqual([15, 16, 17, 18, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 83, 84, 85]);
    expect(repairsOf("责任部门", "各县(区)")[0]?.lines).toHaveLength(61);
  });

  test("ids are unique, reasons are sentences", () => {
    expect(new Set(repairs.map(({ id }) => id)).size).toBe(repairs.length);
    for (const { reason } of repairs) expect(reason).toMatch(/。$/);
  });
});

describe("every question that the software does not answer is in the gap list", () => {
  test.each([
    // clause, kind, unit, line
    [6, "task-unit-not-responsible", "各县（区）", 320],
    [28, "task-unit-not-responsible", "市发展改革委", 352],
    [28, "task-unit-not-responsible", "市商务局", 352],
    [28, "task-unit-not-responsible", "市教育局", 352],
    [34, "task-unit-not-responsible", "市市场监管局", 362],
    [50, "task-unit-not-responsible", "市食安办", 387],
    [81, "task-unit-not-responsible", "市委政法委", 435],
    [81, "task-unit-not-responsible", "市纪委监委", 435],
    [5, "responsible-unit-without-task", "市食药安委成员单位", 319],
    [28, "responsible-unit-without-task", "市林草局", 352],
    [50, "responsible-unit-without-task", "市市场监管局", 387],
    [5, "open-list", "市食药安委成员单位", 319],
    [28, "open-list", "市食药安委成员单位", 352],
    [45, "open-list", null, 380],
    [46, "open-list", null, 383],
    [29, "task-without-unit", null, 353],
    [71, "not-reporting", "各承保公司", 419],
    [null, "not-in-table", "市生态环境局", 59],
    [null, "not-in-table", "市住建局", 59],
    [null, "not-in-table", "市旅游发展局", 173],
    [null, "not-in-table", "新区管委会", 59],
  ])("clause %s: %s %s", (clause, kind, unit, line) => {
    expect(
      gaps.filter((gap) => gap.clause === clause && gap.kind === kind && gap.unit === unit).map((gap) => gap.line),
    ).toEqual([line]);
  });

  test("no other disagreement between 责任部门 and 基本任务 is found", () => {
    const kinds = [
      "task-unit-not-responsible",
      "responsible-unit-without-task",
      "open-list",
      "task-without-unit",
      "not-reporting",
      "not-in-table",
      "unknown-unit",
    ];
    expect(gaps.filter(({ kind }) => kinds.includes(kind))).toHaveLength(21);
  });

  test("clauses without a county", () => {
    expect(gaps.filter(({ kind }) => kind === "no-county").map(({ lines }) => lines)).toEqual([
      [321, 384, 387, 391, 426, 432, 433, 434, 435, 436],
    ]);
  });

  test.each([
    // kind, words of the text, lines
    ["numbering", "没有「五、」", [221]],
    ["undefined", "合计 60 分，本章只计 40 分", [427]],
    ["undefined", "没有每条的分值", [400, 406, 412]],
    ["undefined", "没有折算公式|没有给出折算公式", [422, 423, 426]],
    ["undefined", "每项 2.5 分", [432]],
    ["undefined", "可选 3 项", [427]],
    ["undefined", "合格分数线", [303, 305, 309]],
    ["undefined", "否决项没有分值", [450]],
    ["undefined", "是否含25日当天", [303]],
    ["undefined", "没有要求报送指标数据", [303]],
    ["undefined", "没有市食药安委成员单位名单", [303]],
    ["undefined", "没有列出各县（区）名称", [303]],
    ["undefined", "「三年内」从何时起算", [223]],
    ["undefined", "不向新区管委会要第（46）条", [85]],
    ["wording-question", "湘冷链", [429]],
    ["wording-question", "省级初评", [255, 263, 271]],
    ["wording-question", "夹有英文单词", [291]],
    ["wording-question", "结合巡视工作", [39, 313]],
    ["wording-question", "缺「示范」二字", [13, 253]],
    ["wording-question", "畜禽企业废弃物", [334]],
    ["wording-question", "第1点第2款", [353]],
    ["wording-question", "食品药品安全委员会", [318, 319]],
    ["wording-question", "市创建工作领导小组办公室", [23, 237, 245, 253, 255, 271, 293]],
    ["wording-question", "第（31）条的责任部门没有市发展改革委", [357]],
    ["wording-question", "禁止污水灌溉", [55, 328]],
    ["measure-question", "常住人口还是户籍人口", [83, 383]],
    ["measure-question", "是否包括食用农产品", [383]],
    ["measure-question", "是否包含在「4批次/千人」之内", [83, 383]],
    ["measure-question", "每年都要达到", [383]],
    ["measure-question", "按库点数计算", [95, 339]],
    ["measure-question", "立案率的分母", [358]],
    ["measure-question", "含省级", [356]],
    ["measure-question", "是否包括幼儿园", [349]],
    ["measure-question", "期限已过", [111, 441]],
    ["measure-question", "是否已含各县（区）上报的数据", [303]],
  ])("%s: %s", (kind, words, lines) => {
    const found = gaps.filter((gap) => gap.kind === kind && new RegExp(words).test(gap.text));
    expect(found.map((gap) => gap.lines)).toEqual([lines]);
  });

  test("ids are unique, texts are sentences, nothing is decided yet", () => {
    expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
    for (const { text, decision } of gaps) {
      expect(text).toMatch(/[。]$/);
      expect(decision).toBe("待定");
    }
  });
});
