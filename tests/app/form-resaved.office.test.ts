import { checkFiles, type CheckedFile } from "../../src/app/check-files";
import { sampleMonth } from "../../src/app/sample/sample-month";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { convertWithOffice, textOfPdf } from "../helpers/libreoffice";
import { sampleWorkspace } from "../helpers/sample-consolidation";
import { typedAt, typeInto, type Typing } from "../helpers/type-into";

const TIME_LIMIT = 180_000;
const workspace = sampleWorkspace();
const KEY = { sheet: "指标数据", key: "46-1.num", head: "本期累计" } as const;

let returned: Uint8Array;
beforeAll(async () => {
  returned = await xlsxWriter.write(returnOf("卡若区"));
}, TIME_LIMIT);

function returnOf(unit: string): WorkbookSpec {
  for (const { file, content } of sampleMonth(workspace, "2024-03", "1", true))
    if (file.includes(unit) && "workbook" in content) return content.workbook;
  throw new Error(`no return of ${unit}`);
}

async function check(bytes: Uint8Array): Promise<CheckedFile> {
  const file = { name: "月报.xlsx", modified: null, bytes: () => Promise.resolve(bytes) };
  const [one] = await checkFiles([file], workspace, { reader: xlsxReader, progress: () => undefined });
  return one!;
}

const about = ({ findings }: CheckedFile, rule: string) => findings.filter((finding) => finding.rule === rule);
const codesIn = (text: string) => text.match(/\d{4}-\d{4}/g) ?? [];
/** What stands beside 核对码 in the sign-off block. */
const codePrinted = async (pdf: Uint8Array) => /核对码\s+(\d{4}-\d{4})/.exec(await textOfPdf(pdf))?.[1];

test(
  "a return that LibreOffice saved again is as it was issued; a text and a formula changed before are still found after it",
  async () => {
    const changes: readonly Typing[] = [
      { ...KEY, head: "审核", value: "通过" },
      { ...KEY, head: "填报口径", value: "按自己的口径填" },
    ];
    const saved = await convertWithOffice(
      [
        { name: "same.xlsx", bytes: returned },
        { name: "changed.xlsx", bytes: await typeInto(returned, changes) },
      ],
      "xlsx",
      TIME_LIMIT,
    );
    const same = await check(saved.get("same.xlsx")!);
    expect(same.findings.filter(({ rule }) => rule.startsWith("form-"))).toEqual([]);
    expect(same.content).toBe((await check(returned)).content);
    const found = about(await check(saved.get("changed.xlsx")!), "form-changed");
    expect(found.map(({ sheet, cell, message }) => [sheet, cell?.replace(/\d+/, ""), message.slice(0, 8)])).toEqual([
      ["指标数据", "K", "公式被换成了「通"],
      ["指标数据", "L", "固定文字被改：下"],
    ]);
  },
  TIME_LIMIT,
);

test(
  "the check code on the print is the file's and the one we work out; a changed figure changes all three",
  async () => {
    const figure = Number(await typedAt(returned, KEY.sheet, KEY.key, KEY.head));
    const altered = await typeInto(returned, [{ ...KEY, value: figure + 1 }]);
    const stale = about(await check(altered), "check-code-differs");
    // Changed behind the spreadsheet's back: the cell still shows the code of before.
    const [before, after] = codesIn(stale[0]!.message) as [string, string];
    expect(before).not.toBe(after);

    const files = [
      { name: "before.xlsx", bytes: returned },
      { name: "after.xlsx", bytes: altered },
    ];
    const saved = await convertWithOffice(files, "xlsx", TIME_LIMIT);
    const printed = await convertWithOffice(files, "pdf", TIME_LIMIT);
    for (const [name, code] of [
      ["before", before],
      ["after", after],
    ] as const) {
      const read = await check(saved.get(`${name}.xlsx`)!);
      expect([name, read.unitReturn?.checkCode]).toEqual([name, code]);
      expect(about(read, "check-code-differs")).toEqual([]);
      expect([name, await codePrinted(printed.get(`${name}.pdf`)!)]).toEqual([name, code]);
    }
  },
  TIME_LIMIT,
);
