import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "../helpers/run-program";

/** A run of letters on a page, with where it stands, in points from the page's upper left corner. */
export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One page of a PDF, its words in the order of the text. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PdfWord[];
}

const PAGE = /<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g;
const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<\/word>/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&amp;", "&"],
]);

/** The pages of a PDF with all words and their places, read by pdftotext. */
export async function pagesOfPdf(pdf: Uint8Array): Promise<readonly PdfPage[]> {
  const folder = await mkdtemp(join(tmpdir(), "shian-pdf-"));
  try {
    const path = join(folder, "file.pdf");
    await writeFile(path, pdf);
    const html = await runProgram({ command: "pdftotext", parameters: ["-bbox", path, "-"], timeLimit: 30_000 });
    return [...html.matchAll(PAGE)].map(([, width, height, body]) => ({
      width: Number(width),
      height: Number(height),
      words: [...body!.matchAll(WORD)].map(([, left, top, right, bottom, text]) => ({
        text: text!.replace(/&\w+;/g, (entity) => ENTITIES.get(entity) ?? entity),
        left: Number(left),
        right: Number(right),
        top: Number(top),
        bottom: Number(bottom),
      })),
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The page's text without blanks. */
export function bareText({ words }: PdfPage): string {
  return words.map(({ text }) => text).join("");
}
