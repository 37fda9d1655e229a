import { confirmIntake } from "../../src/app/intake/confirm-intake";
import { HostFailure } from "../../src/app/ports/host-failure";
import type { WorkbookWriter } from "../../src/app/ports/workbook-writer";
import { consolidateCommand } from "../../src/cli/commands/consolidate";
import { runCommandLine } from "../../src/cli/run-command-line";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { monthFiles, newOffice, tried, type PlainWorkbook } from "../app/intake/intake-desk";
import { Sandbox } from "../helpers/call-shian";
import { putSmallMonth } from "../helpers/small-office";

const CLOCK = { today: () => "2024-03-26", time: () => "0900" };
/** The first value of 台账. */
const [ROW, COLUMN] = [1, 5];

/** The workbook with another number in 台账 than it should hold, as a fault in the writing would leave it. */
function withWrongNumber(workbook: WorkbookSpec): WorkbookSpec {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name !== "台账"
        ? sheet
        : {
            ...sheet,
            blocks: sheet.blocks.map((block) => ({
              ...block,
              contents: block.contents.map((line, row) =>
                line.map((content, column) => (row === ROW && column === COLUMN ? 987654 : content)),
              ),
            })),
          },
    ),
  };
}

const WRONG = /指标数据!F\d+ 里是 .* ，「台账」里写的却是 987654 （.*）。$/;

describe("in Excel, what was laid down is read back", () => {
  const confirmed = async (office: PlainWorkbook, changed: Partial<Pick<PlainWorkbook, "place" | "read">> = {}) => {
    const intake = await tried(office, { files: await monthFiles() });
    const workbook = { ...office, ...changed };
    const outcome = await confirmIntake(intake, { workbook, clock: CLOCK, progress: () => undefined });
    if (!outcome.ok) throw new Error(outcome.problem.join(""));
    return outcome.value.written;
  };

  test("and is what the files say", async () => {
    const { rows, problems } = await confirmed(newOffice());
    expect(problems).toEqual([]);
    expect(rows).toBeGreaterThan(500);
  });

  test("a number that came out otherwise is told with its place and both values", async () => {
    const workbook = newOffice();
    const place: PlainWorkbook["place"] = (spec, options) => workbook.place(withWrongNumber(spec), options);
    const { problems } = await confirmed(workbook, { place });
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(WRONG);
  });

  test("a workbook that cannot be read back is no failure to write, but it is told", async () => {
    const workbook = newOffice();
    const read: PlainWorkbook["read"] = (sheets) =>
      workbook.placings > 0
        ? Promise.reject(new HostFailure({ what: "Excel 没有回应。", safe: "", next: "" }, "Timeout"))
        : workbook.read(sheets);
    const { problems } = await confirmed(workbook, { read });
    expect(problems).toEqual(["已经写入，但没能读回「台账」核对：Excel 没有回应。请把这批月报再试汇总、写入一次。"]);
  });
});

test("on the command line: the sentence, what to do, and exit code 1", async () => {
  const sandbox = await Sandbox.open();
  const { returns, settings } = await putSmallMonth(sandbox, "三月", "2024-03");
  const writer: WorkbookWriter = { write: (workbook) => xlsxWriter.write(withWrongNumber(workbook)) };
  const call = async () => {
    const [out, err]: [string[], string[]] = [[], []];
    const words = ["consolidate", "--period", "2024-03", "--returns", returns, "--settings", settings];
    const code = await runCommandLine([consolidateCommand], [...words, "--out", sandbox.at("汇总.xlsx")], {
      reader: xlsxReader,
      writer,
      print: (text) => out.push(text),
      tell: (text) => err.push(text),
    });
    return { code, out: out.join("\n"), err };
  };
  const text = await call();
  expect(text.code).toBe(1);
  const lines = text.out.split("\n");
  expect(lines[lines.length - 2]).toMatch(WRONG);
  expect(lines[lines.length - 1]).toMatch(/^请先不要使用这次写出的汇总/);
  await sandbox.close();
}, 60_000);
