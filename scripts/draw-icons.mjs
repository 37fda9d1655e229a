// Draws every icon of assets/icons at each size Excel asks for:  node scripts/draw-icons.mjs
// Needs Chromium (CHROMIUM names it, otherwise /usr/bin/chromium). The pictures are committed beside their drawings.
import { Buffer } from "node:buffer";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { ICON_SIZES } from "./manifest/icon-sizes.mjs";

const FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../assets/icons");

async function draw(page, drawing, size) {
  const picture = Buffer.from(drawing).toString("base64");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${picture}">`,
  );
  return page.screenshot({ omitBackground: true });
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
try {
  const page = await browser.newPage();
  for (const file of fs.readdirSync(FOLDER).filter((name) => name.endsWith(".svg"))) {
    const name = path.basename(file, ".svg");
    const drawing = fs.readFileSync(path.join(FOLDER, file));
    for (const size of ICON_SIZES) {
      fs.writeFileSync(path.join(FOLDER, `${name}-${size}.png`), await draw(page, drawing, size));
    }
    process.stdout.write(`${name}：${ICON_SIZES.join("、")} 像素\n`);
  }
} finally {
  await browser.close();
}
