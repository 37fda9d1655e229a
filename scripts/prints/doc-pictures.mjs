import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { greyPng } from "./grey-png.mjs";
import { makePdfs } from "./make-pdfs.mjs";

/** The pages that the handbook (docs/prints.md) shows. */
const PICTURES = [
  { name: "front", print: "首页-A4", page: 1 },
  { name: "summary", print: "月度汇总表-A3", page: 1 },
  { name: "shortfalls", print: "未达标清单-A4", page: 1 },
  { name: "table", print: "责任分解表-A3", page: 1 },
  { name: "score", print: "评分表-A4", page: 1 },
  { name: "score-blank", print: "空白评分表-A4", page: 1 },
  { name: "charts", print: "图表-A4", page: 1 },
  { name: "charts-months", print: "图表-A4", page: 2 },
  { name: "notice", print: "通报-A4", page: 1 },
  { name: "return-slip", print: "退回单-A4", page: 1 },
];
/** Upright A4 becomes 909 pixels wide, A3 on its side 1323. */
const DOTS_PER_INCH = { A4: 110, A3: 80 };

/** Takes the pictures of the handbook anew and writes them into a folder; yields the file of each. */
export function* docPictures(out) {
  const pdfs = fs.mkdtempSync(path.join(os.tmpdir(), "shian-pictures-"));
  try {
    makePdfs(pdfs, ["--scored", ...new Set(PICTURES.map(({ print }) => print))]);
    fs.mkdirSync(out, { recursive: true });
    for (const { name, print, page } of PICTURES) {
      const wanted = ["-r", DOTS_PER_INCH[print.slice(-2)], "-f", page, "-l", page, "-singlefile"].map(String);
      const picture = path.join(pdfs, name);
      execFileSync("pdftoppm", ["-gray", ...wanted, path.join(pdfs, `${print}.pdf`), picture]);
      const file = path.join(out, `${name}.png`);
      fs.writeFileSync(file, greyPng(fs.readFileSync(`${picture}.pgm`)));
      yield file;
    }
  } finally {
    fs.rmSync(pdfs, { recursive: true, force: true });
  }
}
