import fc from "fast-check";
import { Refusal } from "../../../src/xlsx/read/refusal";
import { XmlReader } from "../../../src/xlsx/read/xml-reader";

const patient = { check: () => undefined };
const read = (xml: string, depth = 100): XmlReader => new XmlReader(xml, { depth, textLength: 32_767 }, patient);

/** Every token as text, for comparison. */
function tokens(xml: string): string[] {
  const reader = read(xml);
  const result: string[] = [];
  for (let token = reader.next(); token !== "end"; token = reader.next()) {
    result.push(token === "text" ? `"${reader.text}"` : `${token} ${reader.name}`);
  }
  return result;
}

test.each([
  ["<a/>", ["open a", "close a"]],
  ["<a><b/>x</a>", ["open a", "open b", "close b", '"x"', "close a"]],
  ["<x:a><x:b></x:b></x:a>", ["open a", "open b", "close b", "close a"]],
  ["\uFEFF<?xml version='1.0'?>\n<!-- <b> -->\n<a >x</a >\n<!-- end -->", ["open a", '"x"', "close a"]],
  ["<a><![CDATA[<&]]&gt;]]></a>", ["open a", '"<&]]&gt;"', "close a"]],
  ["<a>&lt;&amp;&gt;&quot;&apos;&#65;&#x4e2D;&#x1F600;</a>", ["open a", '"<&>"\'A中😀"', "close a"]],
  ["<a>1\r\n2\r3&#13;</a>", ["open a", '"1\n2\n3\r"', "close a"]],
  ["<a b=\">\" c='<x/>'/>", ["open a", "close a"]],
  ["<a><?php ?>x<!---->y</a>", ["open a", '"x"', '"y"', "close a"]],
])("%s", (xml, expected) => {
  expect(tokens(xml)).toEqual(expected);
});

test("attributes are found by name, whatever the quotes, blanks and order", () => {
  const reader = read(`<a one="1" two = '2"' x:three="3" r:id="rId1" xmlns:id="no"\n four="&amp;&#10;"/>`);
  reader.next();
  expect(["one", "two", "three", "four", "id", "o"].map((name) => reader.attribute(name))).toEqual([
    "1",
    '2"',
    undefined,
    "&\n",
    undefined,
    undefined,
  ]);
  expect(reader.prefixedAttribute("id")).toBe("rId1");
  expect(reader.prefixedAttribute("four")).toBeUndefined();
});

test("a value is never taken for a name", () => {
  const reader = read(`<a x="r='9'" r="1"/>`);
  reader.next();
  expect(reader.attribute("r")).toBe("1");
});

test("the text inside an element includes what is deeper; skipping leaves it out", () => {
  const reader = read("<a>1<b>2<c>3</c></b><b>4</b>5</a>");
  reader.next();
  reader.next();
  reader.next();
  expect(reader.innerText()).toBe("23");
  reader.next();
  reader.skip();
  reader.next();
  expect(reader.text).toBe("5");
});

test.each([
  ["", "damaged"],
  ["  ", "damaged"],
  ["text", "damaged"],
  ["<a>", "damaged"],
  ["<a", "damaged"],
  ["<a b='", "damaged"],
  ["</a>", "damaged"],
  ["<a></b>", "damaged"],
  ["<a></a ></a>", "damaged"],
  ["<a></ab>", "damaged"],
  ["<ab></a>", "damaged"],
  ["<a/><b/>", "damaged"],
  ["<a/>x", "damaged"],
  ["<a>&nope;</a>", "damaged"],
  ["<a>&#x110000;</a>", "damaged"],
  ["<a>&#;</a>", "damaged"],
  ["<a>& b</a>", "damaged"],
  ["<a><!-- </a>", "damaged"],
  ["<a><![CDATA[ </a>", "damaged"],
  ["<a><b <c/></a>", "damaged"],
  ["< a/>", "damaged"],
  ["<!DOCTYPE a><a/>", "unsafe"],
  ["<!doctype a [<!ENTITY x 'y'>]><a>&x;</a>", "unsafe"],
  ["<a><!DOCTYPE b></a>", "unsafe"],
])("%j is refused as %s", (xml, code) => {
  expect(() => tokens(xml)).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code }) as unknown }) as Error,
  );
});

test.each(["<a b/>", "<a b=c/>", "<a =''/>", "<a b='1' c/>"])("asking %s for an attribute is refused", (xml) => {
  const reader = read(xml);
  reader.next();
  expect(() => reader.attribute("x")).toThrow(Refusal);
});

test("elements may not lie within each other without end", () => {
  const nested = (levels: number): string => "<a>".repeat(levels) + "</a>".repeat(levels);
  expect(() => tokens(nested(100))).not.toThrow();
  expect(() => tokens(nested(101))).toThrow(Refusal);
});

test("the clock is looked at while reading", () => {
  const check = jest.fn();
  const reader = new XmlReader(`<a>${"<b/>".repeat(10_000)}</a>`, { depth: 10, textLength: 32_767 }, { check });
  while (reader.next() !== "end");
  expect(check.mock.calls.length).toBeGreaterThan(5);
});

test.each(["<a x='1' x='2'/>", "<a x='1' y='' x='1'/>"])("of an attribute given twice none is taken: %s", (xml) => {
  const reader = read(xml);
  reader.next();
  expect(() => reader.attribute("x")).toThrow(Refusal);
});

test("attributes that differ by their prefix are two", () => {
  const reader = read("<a r:id='1' q:id='2' id='3'/>");
  reader.next();
  expect(reader.prefixedAttribute("id")).toBe("1");
  expect(reader.attribute("id")).toBe("3");
});

test("a great many tags without attributes are read in no time", () => {
  const reader = read(`<a>${"<b />".repeat(200_000)}</a>`);
  const start = performance.now();
  for (let token = reader.next(); token !== "end"; token = reader.next()) if (token === "open") reader.attribute("r");
  expect(performance.now() - start).toBeLessThan(2_000);
});

test("whatever is read, it ends, with a token or a refusal", () => {
  const scraps = fc.array(
    fc.constantFrom(
      "<",
      ">",
      "/",
      "a",
      "b:",
      "=",
      "'",
      '"',
      " ",
      "&amp;",
      "&",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<?",
      "?>",
      "<a>",
      "</a>",
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(scraps, (pieces) => {
      const reader = read(pieces.join(""));
      try {
        for (let token = reader.next(); token !== "end"; token = reader.next())
          if (token === "open") reader.attribute("a");
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
    }),
    { numRuns: 2_000 },
  );
});
