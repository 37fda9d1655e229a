import { readFileSync } from "node:fs";
import path from "node:path";
import { callShian, catalogueOf, Sandbox } from "../../helpers/call-shian";
import { seedText } from "../../helpers/seed-text";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.open();
});
afterAll(() => sandbox.close());

test("--json has the contract's fields", async () => {
  const call = await callShian("catalogue", "--json");
  expect(call).toMatchObject({ code: 0, err: "" });
  const catalogue = catalogueOf(call);
  expect(catalogue).toMatchObject({ edition: "2021" });
  const { sections, points, clauses, units, measures, programmes, milestones, goals, repairs, gaps } = catalogue;
  const fields: readonly (readonly [readonly object[], string])[] = [
    [sections, "id name marks"],
    [points, "no name marks section kind"],
    [clauses, "no section point text methods units tasks veto sourceLine"],
    [units, "name kind aliases reports"],
    [measures, "id clause name parts op target unit nature city lead askedOf crossCheck judge optional"],
    [measures.flatMap(({ parts }) => parts), "key label unit flow given"],
    [programmes, "kind no name text lead units line"],
    [milestones, "no name from to steps line"],
    [goals, "no name text figures"],
    [repairs, "line field from to reason decision"],
    [gaps, "clause kind unit decision"],
  ];
  for (const [list, names] of fields) {
    for (const entry of list) expect(Object.keys(entry)).toEqual(expect.arrayContaining(names.split(" ")));
  }
  const counts = [sections, points, clauses, programmes, milestones, goals].map(({ length }) => length);
  expect(counts).toEqual([6, 36, 94, 24, 7, 4]);
  expect(catalogue.units.filter(({ reports }) => reports)).toHaveLength(34);
  expect(catalogue.sections.map(({ marks }) => marks)).toEqual([30, 15, 15, 20, 40, null]);
  expect(catalogue.clauses.filter(({ veto }) => veto).map(({ point }) => point)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("without --json a person reads counts, repairs and gaps", async () => {
  const { code, out } = await callShian("catalogue");
  expect(code).toBe(0);
  expect(out).toContain("版本 2021：6 个部分，36 个评价要点，94 条评价内容（其中否决项 5 条）。");
  expect(out).toContain("填报单位 34 个");
  expect(out).toMatch(/第 372 行 责任部门：「市市场监督管理局」→「市市场监管局」（待定）/);
});

test("--source: the seed itself gives the same; a wrong one is named by line and not taken", async () => {
  const seed = await sandbox.put("原文.md", seedText());
  expect((await callShian("catalogue", "--source", seed, "--json")).out).toBe(
    (await callShian("catalogue", "--json")).out,
  );
  const cut = await sandbox.put("半截.md", seedText().slice(0, seedText().length * 0.8));
  const image = await sandbox.put(
    "图.md",
    readFileSync(path.join(__dirname, "../../../package-lock.json")).subarray(0, 3000),
  );
  for (const [file, sentence] of [
    [cut, /没有采用：\n(读到)?第 \d+ 行/],
    [image, /没有采用：\n(读到)?第 \d+ 行/],
    [sandbox.at("没有.md"), /原文文件「.*没有\.md」打不开：路径不存在。/],
  ] as const) {
    const call = await callShian("catalogue", "--source", file, "--json");
    expect(call).toMatchObject({ code: 2, out: "" });
    expect(call.err).toMatch(sentence);
  }
});
