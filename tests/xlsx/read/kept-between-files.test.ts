import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { deflateSync, strToU8 } from "fflate";
import { nativeBytes } from "../../../src/cli/files/native-bytes";
import { createXlsxReader } from "../../../src/xlsx/xlsx-reader";
import { rawZip, type RawEntry } from "../../helpers/raw-zip";
import { minimalParts } from "../../helpers/xlsx-parts";

const EMPTY_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
const TEXT = "<si><r><rPr><b/><x:si/></rPr><t>123</t></r></si>";

const entries = (parts: Readonly<Record<string, string | Uint8Array>>): RawEntry[] =>
  Object.entries(parts).map(([name, contents]) => ({ name, contents }));
const workbookWith = (...more: readonly RawEntry[]): Uint8Array =>
  rawZip([...entries(minimalParts('<row r="1"><c r="A1"><v>1</v></c></row>')), ...more]);

/** A part of its own in each file. */
const ownPart = (index: number): RawEntry => ({
  name: `xl/worksheets/_rels/own${index}.xml.rels`,
  contents: EMPTY_RELATIONS,
});

/** Deflated so that it takes so many bytes: empty stored blocks before what is meant. */
function bloated(text: string, bytes: number): Uint8Array {
  const meant = deflateSync(strToU8(text));
  const blocks = Math.floor((bytes - meant.length) / 5);
  const packed = new Uint8Array(blocks * 5 + meant.length);
  for (let block = 0; block < blocks; block += 1) packed.set([0, 0, 0, 0xff, 0xff], block * 5);
  packed.set(meant, blocks * 5);
  return packed;
}

test.each([
  ["Node's own tools", nativeBytes],
  ["tools for every host", {}],
])("parts that are packed a thousand times larger than they are harm no later file: %s", async (_, tools) => {
  const reader = createXlsxReader(null, Date.now, { tools });
  const bad = [0, 1, 2].map((index) => ({
    name: `a/_rels/b${index}.rels`,
    contents: EMPTY_RELATIONS,
    packed: bloated(EMPTY_RELATIONS, 523_700),
  }));
  await reader.read(workbookWith(...bad));
  for (let index = 0; index < 50; index += 1)
    expect(await reader.read(workbookWith(ownPart(index)))).toMatchObject({ ok: true });
});

test("no file is held in memory once it has been read", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const reader = createXlsxReader(null, Date.now, { tools: nativeBytes });
  const read = async (index: number): Promise<WeakRef<ArrayBufferLike>> => {
    const bytes = workbookWith(ownPart(index));
    expect(await reader.read(bytes)).toMatchObject({ ok: true });
    return new WeakRef(bytes.buffer);
  };
  const held = [await read(1), await read(2)];
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  expect(held.map((one) => one.deref())).toEqual([undefined, undefined]);
});

test.each([true, false])(
  "a text does not end at an element of its own name within it (quickly: %s)",
  async (quickly) => {
    const parts = minimalParts('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      "xl/sharedStrings.xml": `<sst xmlns:x="u">${TEXT}</sst>`,
    });
    const read = await createXlsxReader(null, Date.now, { quickly }).read(rawZip(entries(parts)));
    expect(read.ok && read.value.sheets[0]?.rows[0]?.cells[0]?.value).toBe("123");
  },
);
