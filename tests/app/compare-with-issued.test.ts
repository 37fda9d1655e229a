import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { checkFiles, type CheckedFile } from "../../src/app/check-files";
import { defaultWorkspaceSettings } from "../../src/app/default-workspace-settings";
import { issueReturns } from "../../src/app/issue-returns";
import { openWorkspace, type Workspace } from "../../src/app/open-workspace";
import type { Settings } from "../../src/core/model/settings";
import { FORM_DIGEST_NAME } from "../../src/core/model/return-columns";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { typeInto, type Typing } from "../helpers/type-into";

/** A unit with two clauses and one measure, so that its form is small. */
const UNIT = "市委网信办";
const office = openWorkspace(null);

let blank: Uint8Array;
beforeAll(async () => {
  const [form] = [...issueReturns(office, { period: "2024-03", units: [UNIT], previous: new Map(), keep: new Map() })];
  blank = await xlsxWriter.write(form!.workbook);
});

async function check(bytes: Uint8Array, workspace: Workspace = office): Promise<CheckedFile> {
  const file = { name: "月报.xlsx", modified: null, bytes: () => Promise.resolve(bytes) };
  const [one] = await checkFiles([file], workspace, { reader: xlsxReader, progress: () => undefined });
  return one!;
}

const formLines = ({ findings }: CheckedFile) =>
  findings
    .filter(({ rule }) => rule.startsWith("form-"))
    .map(({ grade, sheet, cell, message }) => `${grade} ${sheet ?? "—"}!${cell ?? "—"} ${message}`);

/** The file with a part rewritten; the part must hold what is to be replaced. */
function rewritten(bytes: Uint8Array, part: string, from: string | RegExp, to: string): Uint8Array {
  const files = unzipSync(bytes);
  const text = strFromU8(files[part]!);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${part} does not hold ${String(from)}`);
  return zipSync({ ...files, [part]: strToU8(changed) });
}

const FILLED: readonly Typing[] = [
  { sheet: "工作开展情况", key: "88", head: "工作状态", value: "推进中" },
  { sheet: "工作开展情况", key: "88", head: "工作进展", value: "召开会议两次，完成任务一半。" },
  { name: "shian_submitted", value: "2024-03-20" },
];

test("a form that is only filled in is as it was issued", async () => {
  expect(formLines(await check(blank))).toEqual([]);
  expect(formLines(await check(await typeInto(blank, FILLED)))).toEqual([]);
});

test("row heights, widths, hidden columns, zoom and a scratch area are the clerk's own business", async () => {
  const scratch = await typeInto(blank, [{ sheet: "工作开展情况", cell: "Z5", value: "自己算的" }]);
  const changed = rewritten(
    scratch,
    "xl/worksheets/sheet3.xml",
    /<cols>.*?<\/cols>/s,
    '<cols><col min="1" max="16" width="3" hidden="1"/></cols>',
  );
  expect(
    formLines(await check(rewritten(changed, "xl/worksheets/sheet3.xml", /<sheetProtection[^>]*\/>/, ""))),
  ).toEqual([]);
});

test("what was changed is named at its cell, and keeps nobody from reading the figures", async () => {
  const plain = await check(await typeInto(blank, FILLED));
  const changed = await check(
    await typeInto(blank, [
      ...FILLED,
      { sheet: "工作开展情况", key: "88", head: "审核", value: "通过" },
      { sheet: "工作开展情况", key: "88", head: "基本任务", value: "略" },
    ]),
  );
  const lines = formLines(changed);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^提示 工作开展情况!D\d+ 固定文字被改：下发时印「.+」，现在是「略」。$/);
  expect(lines[1]).toMatch(/^提示 工作开展情况!N\d+ 公式被换成了「通过」：下发时是「=.+」。$/);
  expect(changed.verdict).toBe(plain.verdict);
  expect(changed.content).toBe(plain.content);
  expect(changed.unitReturn?.works.get(88)?.fields.status).toBe("推进中");
});

test("a formula rewritten inside the file is shown from where it differs", async () => {
  const bytes = rewritten(blank, "xl/worksheets/sheet1.xml", '99999989),"0000-0000"', '99999988),"0000-0000"');
  const [line, ...others] = formLines(await check(bytes));
  expect(others).toEqual([]);
  expect(line).toMatch(
    /^提示 填报说明!D\d+ 公式被改：下发时是「=….*99999989\),"0000-0000"\)」，现在是「=….*99999988\),"0000-0000"\)」。$/,
  );
});

test("of many changes ten are listed, the others are counted", async () => {
  const cells = ["A1", "A2", "C4", "A8", "A9", "A10", "A11", "A12", "A13", "A14", "A15", "A18"];
  const bytes = await typeInto(
    blank,
    cells.map((cell) => ({ sheet: "填报说明", cell, value: `改${cell}` })),
  );
  const lines = formLines(await check(bytes));
  expect(lines).toHaveLength(11);
  expect(lines[10]).toMatch(/^提示 —!— 另有 \d+ 处与下发的表样不同。/);
});

describe("a form that was issued as another version", () => {
  const withTolerance: Settings = (() => {
    const settings = defaultWorkspaceSettings();
    return { ...settings, deadlines: [{ ...settings.deadlines[0]!, period: "2024-03", date: "2024-03-28" }] };
  })();
  const later = openWorkspace(withTolerance);
  const NOT_COMPARED = /^提示 —!— 下发后设置或软件有改动，现在做不出当时的表样：/;

  test("is not accused of what the office changed itself, and it is said what was not compared", async () => {
    const lines = formLines(await check(blank, later));
    expect(lines).toEqual([expect.stringMatching(NOT_COMPARED)]);
    expect(lines[0]).toContain("「填报说明」");
  });

  test("still shows formulas that were typed over", async () => {
    const bytes = await typeInto(blank, [{ sheet: "填报说明", cell: checkCodeCell(), value: "1234-5678" }]);
    expect(formLines(await check(bytes, later))).toEqual([
      expect.stringMatching(/^提示 填报说明!D\d+ 公式被换成了「1234-5678」/),
      expect.stringMatching(NOT_COMPARED),
    ]);
  });

  test("is known by the fingerprint it carries, not by rules alone: another telephone of the office concerns one sheet", async () => {
    const settings = defaultWorkspaceSettings();
    const units = settings.units.map((unit) => (unit.name === "市食安办" ? { ...unit, phone: "0895-1234567" } : unit));
    const lines = formLines(await check(blank, openWorkspace({ ...settings, units })));
    expect(lines).toEqual([expect.stringMatching(/：「填报说明」只核对了/)]);
  });

  test("a form that lost its fingerprint is compared by its rules", async () => {
    const bare = rewritten(blank, "docProps/custom.xml", FORM_DIGEST_NAME, "gone");
    expect(formLines(await check(bare))).toEqual([]);
    expect(formLines(await check(bare, later))).toEqual([expect.stringMatching(NOT_COMPARED)]);
  });
});

/** Right of the last label of the sign-off block. */
function checkCodeCell(): string {
  const sheet = strFromU8(unzipSync(blank)["xl/worksheets/sheet1.xml"]!);
  return /<c r="(D\d+)"[^>]*><f>TEXT\(/.exec(sheet)?.[1] ?? "";
}
