import type { Page } from "playwright-core";
import { inBrowser } from "../helpers/pane-in-browser";
import { hostileReturns, hostileWorkspace } from "./hostile-month";
import { FILE_NAMES } from "./payloads";

jest.setTimeout(120_000);

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** A browser takes no line end into a file's name. */
const NAMES = FILE_NAMES.filter((name) => !name.includes("\n"));
let returns: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  returns = await hostileReturns(hostileWorkspace());
});

/** Elements that only foreign markup could have brought, links that lead out, and the title that a script would have set. */
const injected = (page: Page) =>
  page.evaluate(() => ({
    elements: document.querySelectorAll("img[src='x'], [onerror], body script:not([src]), iframe, object, embed")
      .length,
    links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
      .map(({ href }) => href)
      .filter((href) => !href.startsWith(location.origin) && !href.startsWith("blob:")),
    title: document.title.includes("注入"),
  }));

test("hostile returns are shown as the texts that they are: no element, no link, no script comes of them", async () => {
  await inBrowser({ file: "index.html" }, async ({ page }) => {
    const files = [...returns.values()].map((bytes, index) => ({
      name: NAMES[NAMES.length - 1 - index]!,
      mimeType: XLSX,
      buffer: Buffer.from(bytes),
    }));
    await page.getByLabel("选择要审核的月报").setInputFiles(files);
    await page.getByText(`共 ${files.length} 份 = `, { exact: false }).waitFor();
    await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toContain("<img src=x onerror=alert(1)>.xlsx");
    expect(text).toContain("“<img src=x onerror=");
    expect(await injected(page)).toEqual({ elements: 0, links: [], title: false });
  });
});
