import { seededRandom } from "../../src/app/sample/seeded-random";
import { evaluateVerdict } from "../../src/core/expression/evaluate-verdict";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { convertWithOffice } from "../helpers/libreoffice";
import { gridOf } from "../helpers/read-outcome";
import { compactWorkbook } from "./compact-workbook";
import { poisoned, poisonIn } from "./poison";
import { proofContexts } from "./proof-context";
import { randomReturn } from "./random-return";
import { RuleTally } from "./rule-tally";

test("scratch", async () => {
  let t = Date.now();
  const lap = (what: string) => { process.stdout.write(`${what} ${Date.now() - t}\n`); t = Date.now(); };
  const contexts = proofContexts();
  lap("contexts " + contexts.length);
  const tally = new RuleTally();
  const random = seededRandom("1");
  const files = [];
  let chars = 0;
  for (let f = 0; f < 8; f++) {
    const returns = Array.from({ length: 50 }, () => {
      const context = random.pick(contexts);
      const invented = randomReturn(context, random);
      const rows = context.rows.filter(() => random.chance(12 / context.rows.length));
      return { invented, rows };
    });
    lap("gen");
    const expected = returns.flatMap(({ invented, rows }) => rows.map((row) => { tally.note(row, invented); return evaluateVerdict(row.rules, invented.read, row.whenBlank); }));
    lap("eval");
    const { workbook, verdicts } = compactWorkbook(returns);
    lap("lay");
    const bytes = await xlsxWriter.write(poisoned(workbook));
    lap("write " + bytes.length);
    files.push({ name: `${f}.xlsx`, bytes, expected, verdicts, returns });
  }
  const done = await convertWithOffice(files, "xlsx", 600000);
  lap("office");
  let wrong = 0, all = 0;
  for (const f of files) {
    const grid = await gridOf(done.get(f.name)!);
    lap("read");
    expect(poisonIn(grid)).toBe(0);
    const at = new Map(grid.sheets[0]!.rows.flatMap(({ row, cells }) => cells.map((c) => [`${row},${c.column}`, c] as const)));
    const flat = f.returns.flatMap(({ invented, rows }) => rows.map((row) => ({ invented, row })));
    f.verdicts.forEach((v, i) => {
      all++;
      const got = at.get(`${v.row},${v.column}`)?.value;
      if (got !== f.expected[i]) {
        wrong++;
        if (wrong < 30) { const { invented, row } = flat[i]!; process.stdout.write(`${invented.context.name} ${row.at}: LO ${JSON.stringify(got)} TS ${f.expected[i]} :: ${JSON.stringify(row.rules.length)}\n`); 
         process.stdout.write(JSON.stringify(at.get(`${v.row},1`)) + "\n"); }
      }
    });
  }
  process.stdout.write(`${all} rows, ${wrong} wrong\n${tally.table()}\n`);
}, 900000);
