import { DOCUMENT } from "../../../src/core/catalogue/document";

const { sections, points, clauses, programmes, milestones, goals } = DOCUMENT;

/** Everything a person reads in the catalogue, for looking for leftovers. */
function readTexts(): readonly string[] {
  return [
    ...clauses.flatMap(({ text, methods, units, tasks }) => [
      text,
      ...methods,
      ...units,
      ...tasks.flatMap((task) => [task.text, ...task.units]),
    ]),
    ...points.map(({ name }) => name),
    ...programmes.flatMap(({ name, text, lead, units, figures }) => [
      name,
      text,
      ...lead,
      ...units,
      ...figures.map(({ label }) => label),
    ]),
    ...milestones.flatMap(({ name, steps, figures }) => [name, ...steps, ...figures.map(({ label }) => label)]),
    ...goals.flatMap(({ name, text, figures }) => [name, text, ...figures.map(({ label }) => label)]),
  ];
}

test("titles, edition and cycle", () => {
  expect(DOCUMENT.title).toBe("国家食品安全示范城市评价细则（2021版）指标任务责任分解表");
  expect(DOCUMENT.planTitle).toBe("昌都市创建国家食品安全示范城市工作实施方案");
  expect(DOCUMENT.edition).toBe("2021");
  expect(DOCUMENT.cycle).toEqual({ from: "2022-08", to: "2025-08", line: 223 });
  expect(DOCUMENT.columns).toEqual(["评价要点", "评价内容", "评价方式", "责任部门", "基本任务"]);
});

test("6 sections with the printed marks", () => {
  expect(sections.map(({ id, name, marks }) => [id, name, marks])).toEqual([
    ["一", "基础工作", 30],
    ["二", "能力建设", 15],
    ["三", "生产经营状况", 15],
    ["四", "食品安全状况", 20],
    ["五", "示范引领", 40],
    ["六", "否决项", null],
  ]);
  expect(sections[4]).toMatchObject({ requiredMarks: 25, optionalMarks: 15 });
});

test("36 points with their marks", () => {
  const marks = [
    3, 2, 1, 2, 3, 3, 5, 2, 3, 2, 4, 2, 2, 3, 3, 2, 1, 2, 3, 9, 1, 1, 1, 10, 5, 5, 10, 10, 5, 5, 5, 5, 5, 5, 5, 5,
  ];
  expect(points.map(({ no }) => no)).toEqual(marks.map((_, index) => index + 1));
  expect(points.map((point) => point.marks)).toEqual(marks);
  expect(points.filter(({ kind }) => kind === "必选").map(({ no }) => no)).toEqual([27, 28, 29]);
  expect(points.filter(({ kind }) => kind === "自选").map(({ no }) => no)).toEqual([30, 31, 32, 33, 34, 35, 36]);
  expect(points.filter(({ choose }) => choose !== null).map(({ no, choose }) => [no, choose])).toEqual([[29, 2]]);
  expect(points[31]?.name).toBe("学校食堂“互联网+明厨亮灶”");
});

test("94 clauses; 90 to 94 are vetoes without a point", () => {
  expect(clauses.map(({ no }) => no)).toEqual(Array.from({ length: 94 }, (_, index) => index + 1));
  expect(clauses.filter(({ veto }) => veto).map(({ no }) => no)).toEqual([90, 91, 92, 93, 94]);
  expect(clauses.filter(({ point }) => point === null).map(({ no }) => no)).toEqual([90, 91, 92, 93, 94]);
});

test.each([
  // point, first and last clause, read off the document
  [1, 1, 3],
  [2, 4, 6],
  [3, 7, 7],
  [4, 8, 10],
  [5, 11, 16],
  [6, 17, 20],
  [7, 21, 28],
  [8, 29, 31],
  [9, 32, 35],
  [10, 36, 36],
  [11, 37, 40],
  [12, 41, 41],
  [13, 42, 42],
  [14, 43, 45],
  [15, 46, 48],
  [16, 49, 50],
  [17, 51, 51],
  [18, 52, 54],
  [19, 55, 57],
  [20, 58, 69],
  [21, 70, 70],
  [22, 71, 71],
  [23, 72, 72],
  [24, 73, 73],
  [25, 74, 74],
  [26, 75, 75],
  [27, 76, 76],
  [28, 77, 77],
  [29, 78, 82],
  [30, 83, 83],
  [31, 84, 84],
  [32, 85, 85],
  [33, 86, 86],
  [34, 87, 87],
  [35, 88, 88],
  [36, 89, 89],
])("point %i holds clauses %i to %i", (point, first, last) => {
  const own = clauses.filter((clause) => clause.point === point).map(({ no }) => no);
  expect([own[0], own[own.length - 1], own.length]).toEqual([first, last, last - first + 1]);
});

test("the ways of evaluation are eleven single methods", () => {
  expect(new Set(clauses.flatMap(({ methods }) => methods))).toEqual(
    new Set([
      "资料审查",
      "党政领导访谈",
      "现场检查",
      "查看全国12315平台",
      "查看“食安员抽考”APP",
      "查看进口冷链食品追溯管理平台",
      "委托第三方机构开展测评",
      "根据相关部门掌握情况进行评价",
      "市场监管总局组织验收组评审",
      "国务院食品安全办组织验收组评审",
      "国务院食品安全办会同相关部门评价",
    ]),
  );
  expect(clauses[0]?.methods).toEqual(["资料审查", "党政领导访谈"]);
  expect(clauses[55]?.methods).toEqual(["现场检查", "查看“食安员抽考”APP"]);
});

test("the wording is the source's: printed cells stand in their lines, texts in their cells", () => {
  for (const clause of clauses) {
    expect(clause.printedText).toBe(`(${clause.no}) ${clause.text}`);
    for (const task of clause.tasks) expect(clause.printedTasks).toContain(task.text.replace(/。$/, ""));
  }
});

test("nothing is left over from the conversion", () => {
  for (const text of readTexts()) {
    expect(text).not.toMatch(/<|>|\*\*|\t|\u00A0|^\s|\s$|^\d+\.\s/);
    expect(text).not.toBe("");
  }
});

test("24 programmes with lead and responsible units", () => {
  expect(programmes.map(({ kind, no }) => `${kind}${no}`)).toEqual([
    ...Array.from({ length: 12 }, (_, index) => `工程${index + 1}`),
    ...Array.from({ length: 12 }, (_, index) => `行动${index + 1}`),
  ]);
  const find = (kind: string, no: number) =>
    programmes.find((programme) => programme.kind === kind && programme.no === no);
  expect(find("工程", 1)).toMatchObject({
    name: "源头治理提升工程",
    line: 55,
    lead: ["市农业农村局"],
    units: ["各县（区）", "新区管委会", "市生态环境局", "市住建局", "市城管执法局"],
  });
  expect(find("工程", 5)).toMatchObject({ lead: ["市农业农村局", "市市场监管局"], units: ["各县（区）"] });
  expect(find("工程", 6)).toMatchObject({ lead: ["市农业农村局", "市商务局", "市市场监管局"] });
  expect(find("工程", 12)).toMatchObject({
    units: ["各县（区）", "新区管委会", "市发展改革委", "市教育局", "市经信局", "市民政局", "市农业农村局", "市商务局"],
  });
  expect(find("行动", 5)).toMatchObject({ units: ["各县（区）", "新区管委会", "市商务局", "市旅游发展局"] });
  // The list goes on after a page break (L185, L187).
  expect(find("行动", 7)).toMatchObject({
    units: ["各县（区）", "新区管委会", "市公安局", "市农业农村局"],
    unitsLines: [185, 187],
  });
  expect(find("行动", 8)).toMatchObject({
    lead: ["市林草局"],
    units: ["各县（区）", "新区管委会", "市委网信办", "市公安局", "市农业农村局", "市市场监管局"],
  });
  expect(find("行动", 11)).toMatchObject({ units: ["各县（区）", "新区管委会", "市商务局"] });
  expect(programmes.filter(({ units }) => units.includes("新区管委会"))).toHaveLength(23);
});

test("sentences cut by a page break are whole again", () => {
  const texts = [...programmes, ...goals].map(({ text }) => text).join("\n");
  for (const joined of [
    "符合条件的无公害农产品",
    "实现食品、食用农产品企业",
    "不符合食品安全标准的粮食",
    "普通餐饮、中央厨房",
    "贯彻实施《食品安全法》",
    "使用环保可降解",
    "政府及有关部门",
  ]) {
    expect(texts).toContain(joined);
  }
  expect(milestones[2]?.steps[1]).toContain("各级各相关部门创建工作");
});

test("7 stages with their months and steps", () => {
  expect(milestones.map(({ name, from, to, line, steps }) => [name, from, to, line, steps.length])).toEqual([
    ["筹备阶段", "2022-08", "2023-07", 225, 2],
    ["动员启动阶段", "2023-07", "2023-07", 231, 3],
    ["组织实施阶段", "2023-07", "2025-08", 239, 2],
    ["自查自评自纠阶段", "2023-07", "2024-04", 249, 3],
    ["初评申请阶段", "2024-05", "2024-05", 257, 2],
    ["省级初评阶段", "2024-06", "2024-06", 263, 4],
    ["国家验收阶段", "2025-06", "2025-08", 273, 4],
  ]);
  expect(milestones[0]?.steps[1]).toBe("建立健全昌都市创建国家食品安全示范城市工作领导小组，加强组织领导。");
  expect(milestones[2]?.intro).toMatch(/^围绕创建工作各项指标/);
});

test("4 goals", () => {
  expect(goals.map(({ name, line }) => [name, line])).toEqual([
    ["落实党政同责", 39],
    ["食品安全状况良好", 41],
    ["食品安全工作落实到位", 43],
    ["食品安全公众满意度高", 45],
  ]);
});

test("the figures of the body, with their lines", () => {
  const figures = [...goals, ...programmes].flatMap((item) => item.figures);
  expect(figures.map(({ label, op, value, unit, due, line }) => [line, label, op, value, unit, due])).toEqual([
    [41, "重大及以上食品安全事故", "=", 0, "起", null],
    [41, "农药兽药残留超标、非法添加、校园食品安全等事故", "=", 0, "起", null],
    [43, "监管执法全覆盖", "=", 100, "%", null],
    [47, "群众食品安全满意度", ">=", 80, "分", null],
    [47, "食品安全示范城市创建工作知晓率", ">=", 85, "%", null],
    [83, "食品、食用农产品企业及品种、项目抽检样品全覆盖", "=", 100, "%", null],
    [83, "年均食品安全抽检量", ">=", 4, "批次/千人", null],
    [83, "针对农药兽药残留的食品抽检量", ">=", 2, "批次/千人", null],
    [95, "库存粮食质量监测覆盖比例", ">=", 25, "%", null],
    [95, "库存粮食监测发现问题处置率", "=", 100, "%", null],
    [111, "全市持证餐饮服务单位“明厨亮灶”", ">=", 90, "%", null],
    [111, "学校食堂“互联网+明厨亮灶”覆盖率", "=", 100, "%", "2023年"],
    [117, "“三小”普查建档全覆盖", "=", 100, "%", null],
    [131, "每个“细胞工程”示范点覆盖面", "=", 100, "%", "2023年底"],
  ]);
  expect(
    milestones.flatMap((stage) => stage.figures).map(({ label, value, unit, line }) => [line, label, value, unit]),
  ).toEqual([
    [259, "公示", 15, "天"],
    [267, "公示", 15, "天"],
    [281, "公示", 15, "天"],
  ]);
});
