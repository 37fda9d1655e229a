// Every print-out of the demo month on A4 and A3, as PDF and as pictures of the pages, to be looked at:
//   node scripts/prints.mjs [--out=folder] [parts of names...]
// The pictures of docs/prints.md, taken anew:  node scripts/prints.mjs --pictures [--out=folder]
// Needs LibreOffice (variable SOFFICE) with a Chinese font, and pdftoppm (poppler-utils).
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, URL } from "node:url";
import { docPictures } from "./prints/doc-pictures.mjs";
import { makePdfs } from "./prints/make-pdfs.mjs";
import { say } from "./serve/say.mjs";

const DOCS = fileURLToPath(new URL("../docs/pictures", import.meta.url));
const DOTS_PER_INCH = "80";

const words = process.argv.slice(2);
const given = words.find((word) => word.startsWith("--out="))?.slice("--out=".length);
const isForDocs = words.includes("--pictures");
const out = path.resolve(given ?? (isForDocs ? DOCS : path.join(os.tmpdir(), "shian-prints")));
const names = words.filter((word) => !word.startsWith("--"));

function allPages() {
  makePdfs(out, names);
  for (const file of fs.readdirSync(out).filter((name) => name.endsWith(".pdf"))) {
    const name = path.join(out, file.slice(0, -".pdf".length));
    for (const old of fs.readdirSync(out)) {
      const isPage = old.startsWith(`${path.basename(name)}-`) && /-\d+\.png$/.test(old);
      if (isPage) fs.rmSync(path.join(out, old));
    }
    execFileSync("pdftoppm", ["-r", DOTS_PER_INCH, "-gray", "-png", `${name}.pdf`, name]);
  }
  say(out);
}

try {
  if (isForDocs) for (const file of docPictures(out)) say(file);
  else allPages();
} catch (error) {
  say(`没能做出打印样张：${error.message}`);
  process.exitCode = 1;
}
