import fc from "fast-check";
import {
  heightOfLines,
  linesNeeded,
  MAX_ROW_HEIGHT,
  neededHeight,
  rowHeight,
  textWidth,
} from "../../../src/core/sheet/text-metrics";

const font = { size: 11 };

test("at the default size a Chinese character is two digits wide, a letter one", () => {
  expect(textWidth("食品安全", font)).toBe(8);
  expect(textWidth("2024-03", font)).toBe(7);
  expect(textWidth("①“×", font)).toBe(6);
  expect(textWidth("ｱﾊﾟｰﾄ", font)).toBe(5);
  expect(textWidth("𠮷野家", font)).toBe(6);
});

test("capitals are wider than letters, bold than plain, large than small", () => {
  expect(textWidth("HACCP", font)).toBeGreaterThan(textWidth("haccp", font));
  expect(textWidth("食品", { size: 11, bold: true })).toBeGreaterThan(textWidth("食品", font));
  expect(textWidth("食品", { size: 22 })).toBe(8);
});

test("the widest line counts", () => {
  expect(textWidth("一\n二三\n四", font)).toBe(4);
});

test.each([
  ["", 10, 1],
  ["食品安全", 10, 1],
  ["食品安全食", 10, 2],
  ["一\n二\n", 10, 3],
  // 20 characters in a column for nine: 9 + 9 + 2
  ["食".repeat(20), 19, 3],
])("%j in a column of %i takes %i lines", (text, width, lines) => {
  expect(linesNeeded(text, width, font)).toBe(lines);
});

test("a word is not cut, and moves to the next line as a whole", () => {
  expect(linesNeeded("食品 laboratory", 12, font)).toBe(2);
  expect(linesNeeded("食品安全laboratory", 12, font)).toBe(2);
});

test("a word longer than a line is cut wherever the line ends", () => {
  expect(linesNeeded("a".repeat(40), 10.6, font)).toBe(4);
  expect(linesNeeded(`食${"a".repeat(40)}`, 10.6, font)).toBe(5);
});

test("no line begins with a closing mark or ends with an opening one", () => {
  // Five characters fit. The comma takes the fifth along; the bracket waits for the next line.
  expect(linesNeeded("食品安全办，食品安全", 10.6, font)).toBe(3);
  expect(linesNeeded("食品安全（食品安全办", 10.6, font)).toBe(3);
  expect(linesNeeded("食品安全办食品安全办", 10.6, font)).toBe(2);
});

test("text never needs fewer lines in a narrower column, nor in a larger font", () => {
  const text = fc.string({ unit: fc.constantFrom(..."食安，。（）aW1 \n") });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 60 }), (sample, width) => {
      expect(linesNeeded(sample, width, { size: 16 })).toBeGreaterThanOrEqual(linesNeeded(sample, width, { size: 8 }));
      // Whole words moving to the next line may win one line back here and there; never more.
      expect(linesNeeded(sample, width, font) + 1).toBeGreaterThanOrEqual(linesNeeded(sample, width * 2, font));
    }),
  );
});

test("a row is as high as its highest cell and never higher than Excel allows", () => {
  const short = { text: "短", width: 20, font, wrap: true };
  const long = { text: "长".repeat(100), width: 20, font, wrap: true };
  expect(rowHeight([short])).toBe(heightOfLines(1, font));
  expect(rowHeight([short, long])).toBe(rowHeight([long]));
  expect(rowHeight([{ ...long, wrap: false }])).toBe(heightOfLines(1, font));
  const endless = { ...long, text: "长".repeat(5000) };
  expect(rowHeight([endless])).toBe(MAX_ROW_HEIGHT);
  expect(neededHeight([endless])).toBeGreaterThan(MAX_ROW_HEIGHT);
});

test("heights are in quarters of a point and leave 宋体 its line of 1.2", () => {
  for (const size of [9, 10.5, 11, 12, 16, 22]) {
    for (const lines of [1, 2, 7]) {
      const height = heightOfLines(lines, { size });
      expect(height * 4).toBe(Math.round(height * 4));
      expect(height).toBeGreaterThanOrEqual(lines * size * 1.2 + 2);
    }
  }
});
