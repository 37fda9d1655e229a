import { zipSync, strToU8 } from "fflate";
import fc from "fast-check";
import { minimalParts } from "../../helpers/xlsx-parts";
import { bothWays } from "./both-ways";

/** One of everything that spreadsheet programs write. */
const ROWS = [
  '<row r="1" spans="1:9" ht="18.5" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s" s="0"><v>1</v></c>',
  '<c r="C1" s="1"/><c r="D1"><v>-12.5</v></c><c r="E1" s="1"><v>45371</v></c><c r="F1"><v>0.28000000000000003</v></c></row>',
  '<row r="2"><c r="A2" t="str"><f>IF(B1&lt;2,"甲 ",1)</f><v>通过&amp;_x0041_</v></c><c r="B2" t="b"><v>1</v></c>',
  '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D2"><f t="shared" ref="D2:D3" si="0">C1+$B$1</f><v>3</v></c>',
  '<c r="E2" t="d"><v>2024-03-20</v></c><c r="F2"><f>A1</f><v></v></c><c r="G2" t="str"><f>B1</f><v/></c></row>',
  '<row r="3"/><row r="5"><c r="D5"><f t="shared" si="0"/><v>1E3</v></c><c r="AA5" t="inlineStr"><is><t>乙</t></is></c></row>',
].join("");
const TAIL =
  '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><dataValidation prompt="例：&gt;0 > 1"><formula1>5</formula1></dataValidation>';
const TEXTS =
  '<si><t>昌都市</t></si><si><t xml:space="preserve"> 一 </t><phoneticPr fontId="1" type="noConversion"/></si><si><t/></si>' +
  '<si><t>a&lt;b&#10;_x000D_</t></si><si><r><rPr><b/><rFont val="宋体" /></rPr><t>_x00</t></r><r><t xml:space="preserve">41_ </t></r></si>';

/** What is put in, or put in the place of something. */
const SNIPPETS = [
  ..." <>/\"'=&;:01x\t\n甲",
  ' r="1"',
  ' r="B2"',
  ' t="s"',
  ' t="str"',
  ' s="9"',
  ' x:r="1"',
  ' si="00"',
  "&amp;",
  "&#65;",
  "&bad;",
  "<!-- -->",
  "<![CDATA[1]]>",
  "<?a?>",
  "<!DOCTYPE a>",
  "<v>1</v>",
  "<v>1</v><v>2</v>",
  "<f>1+1</f>",
  '<c r="H9"/>',
  "<c><v>7</v></c>",
  '<row r="4"></row>',
  '<row r="4">',
  "</row>",
  "</c>",
  "<sheetData/>",
  "</sheetData><sheetData>",
  "</worksheet>",
  "<x:row/>",
  "<extLst><ext><c/></ext></extLst>",
  "<si><t>丙</t></si>",
  "<r><t>丁</t></r>",
  "<rPh><t>戊</t></rPh>",
  "<rPr/>",
  "<x:si/>",
  "<x:t/>",
  "<x:t>己</x:t>",
  "<si/>",
  "<t/>",
  "</r><r>",
  "00",
  "1e400",
  "99999999999999999999",
];

interface Change {
  readonly at: number;
  readonly gone: number;
  readonly put: string;
  readonly often: boolean;
}

const changes = fc.array(
  fc.record({
    at: fc.nat(1_000_000),
    gone: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, fc.nat(12)),
    put: fc.constantFrom("", ...SNIPPETS),
    often: fc.boolean(),
  }),
  { maxLength: 3 },
);

/** Half of the changes fall between tags, where they do least harm. */
function changed(text: string, list: readonly Change[]): string {
  return list.reduce((now, { at, gone, put, often }) => {
    const drawn = at % (now.length + 1);
    const place = often ? Math.max(now.indexOf("><", drawn) + 1, 0) : drawn;
    return now.slice(0, place) + put + now.slice(place + gone);
  }, text);
}

const sheetPart = (rows: string): string =>
  `<?xml version="1.0"?>\n<worksheet xmlns="a"><cols><col min="1"/></cols><sheetData>${rows}</sheetData>${TAIL}</worksheet>`;
const WITHOUT_TEXTS_IN_CELLS = ROWS.replace(/<c r="AA5".*<\/c>(?=<\/row>)/, "");
const PLAIN_SHEET = sheetPart(WITHOUT_TEXTS_IN_CELLS);
const PLAIN_TEXTS = `<sst xmlns="a" count="4">${TEXTS}</sst>`;

function fileOf(sheet: string | Uint8Array, texts: string | Uint8Array): Uint8Array {
  const parts = minimalParts("", {
    "xl/worksheets/sheet1.xml": sheet,
    "xl/sharedStrings.xml": texts,
    "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  });
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { level: 0 });
}

/** Reads files of changed parts both ways; gives how many no part of which needed the careful way, and how many were taken. */
async function read(
  file: (list: readonly Change[]) => Uint8Array,
  numRuns: number,
): Promise<readonly [number, number]> {
  let [quick, taken] = [0, 0];
  const property = fc.asyncProperty(changes, async (list) => {
    const { outcome, isQuick } = await bothWays(file(list));
    quick += Number(isQuick);
    taken += Number(outcome.ok);
  });
  await fc.assert(property, { numRuns });
  return [quick / numRuns, taken / numRuns];
}

test("a sheet that was changed anywhere is read alike both ways", async () => {
  const [quick, taken] = await read((list) => fileOf(changed(PLAIN_SHEET, list), PLAIN_TEXTS), 1_000);
  // Each way must have had its share.
  expect(quick).toBeGreaterThan(0.2);
  expect(taken - quick).toBeGreaterThan(0.05);
  expect(taken).toBeLessThan(0.9);
});

test("a table of texts that was changed anywhere is read alike both ways", async () => {
  const [quick, taken] = await read((list) => fileOf(PLAIN_SHEET, changed(PLAIN_TEXTS, list)), 600);
  expect(quick).toBeGreaterThan(0.2);
  expect(taken - quick).toBeGreaterThan(0.05);
  expect(taken).toBeLessThan(0.95);
});

test("a sheet with wrong bytes in it is read alike both ways", async () => {
  const bytes = strToU8(PLAIN_SHEET);
  const [, taken] = await read(
    (list) =>
      fileOf(
        bytes.map((byte, index) => (list.some(({ at }) => at % bytes.length === index) ? byte ^ 0x81 : byte)),
        PLAIN_TEXTS,
      ),
    500,
  );
  expect(taken).toBeLessThan(0.9);
});

test("what spreadsheet programs write needs no careful way, but for texts in cells", async () => {
  expect((await bothWays(fileOf(PLAIN_SHEET, PLAIN_TEXTS))).isQuick).toBe(true);
  expect((await bothWays(fileOf(sheetPart(ROWS), PLAIN_TEXTS))).isQuick).toBe(false);
});
