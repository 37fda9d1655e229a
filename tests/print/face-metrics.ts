import { chromium } from "playwright-core";
import { findBrowser } from "../../scripts/browser/find-browser.mjs";

/** How much room the characters of a face take, in units of the font's size. */
export interface FaceMetrics {
  readonly line: number;
  readonly advance: (character: string, bold: boolean) => number;
}

/** Measures the characters in a face that is installed here, with the browser's own text engine. */
export async function measureFace(face: string, characters: readonly string[]): Promise<FaceMetrics> {
  const browser = await chromium.launch({ executablePath: findBrowser()!, args: ["--lang=zh-CN"] });
  try {
    const page = await browser.newPage();
    const { plain, bold, line } = await page.evaluate(
      ([name, all]) => {
        const pen = document.createElement("canvas").getContext("2d")!;
        const widths = (weight: string): number[] => {
          pen.font = `${weight} 100px "${name}"`;
          return all.map((character) => pen.measureText(character).width / 100);
        };
        const measured = { plain: widths("400"), bold: widths("700") };
        const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText("食");
        return { ...measured, line: (fontBoundingBoxAscent + fontBoundingBoxDescent) / 100 };
      },
      [face, [...characters]] as const,
    );
    const widths = new Map(characters.map((character, index) => [character, [plain[index]!, bold[index]!] as const]));
    return { line, advance: (character, isBold) => widths.get(character)![isBold ? 1 : 0] };
  } finally {
    await browser.close();
  }
}
