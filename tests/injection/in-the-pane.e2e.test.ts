import type { Frame } from "playwright-core";
import { settingsWorkbook } from "../../src/app/settings-workbook";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { inWorkbench } from "../e2e/driver/in-workbench";
import { clipboardOf, confirm, dryRun, part, pickFiles, tableOf } from "../e2e/office-pane";
import { Sandbox } from "../helpers/call-shian";
import { hostileReturns, hostileSettings, hostileWorkspace, PERIOD } from "./hostile-month";
import { FILE_NAMES } from "./payloads";

let sandbox: Sandbox;
let files: readonly string[];

beforeAll(async () => {
  sandbox = await Sandbox.open();
  const returns = [...(await hostileReturns(hostileWorkspace())).values()];
  const names = FILE_NAMES.filter((name) => !/[\n\t]/.test(name)).reverse();
  // One unit has not reported, so that there is somebody to be reminded; the second return is the one that is shown by its name.
  files = await Promise.all(
    returns
      .slice(1)
      .map((bytes, index) => sandbox.put(`来件/${names[(index + names.length - 1) % names.length]!}`, bytes)),
  );
}, 120_000);
afterAll(() => sandbox.close());

/** Elements that only foreign markup could have brought, links that lead out, and the title that a script would have set. */
const injected = (frame: Frame) =>
  frame.evaluate(() => ({
    elements: document.querySelectorAll("img[src='x'], [onerror], iframe, object, embed").length,
    links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
      .map(({ href }) => href)
      .filter((href) => !href.startsWith(location.origin) && !href.startsWith("blob:")),
    title: document.title.includes("注入"),
  }));
const NOTHING = { elements: 0, links: [], title: false };

test("a hostile month goes through the task pane as texts: nothing is injected, no cell becomes a formula, what is copied calculates nothing", async () => {
  const settings = await xlsxWriter.write(settingsWorkbook(hostileSettings()));
  await inWorkbench({ open: { name: "食安办.xlsx", bytes: settings } }, async (bench) => {
    const { pane, paneFrame } = bench;
    await pickFiles(pane, PERIOD, files);
    const said = await dryRun(pane);
    expect(said).toContain("<img src=x onerror=alert(1)>.xlsx");
    await paneFrame().evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
    expect(await injected(paneFrame())).toEqual(NOTHING);

    await confirm(pane);
    await pane.getByText("已写入，共 15 张工作表").waitFor();
    expect(await injected(paneFrame())).toEqual(NOTHING);
    const ledger = await tableOf(bench, "台账");
    const texts = ledger.keys.map((key) => String(ledger.at(key, "数值或内容")));
    expect(texts.filter((text) => text.includes("=1+1")).length).toBeGreaterThan(10);
    expect(texts.filter((text) => text.includes("<img src=x")).length).toBeGreaterThan(0);

    await part(pane, "报送情况")
      .getByRole("button", { name: /^复制给.*的提醒$/ })
      .first()
      .click();
    await part(pane, "报送情况").getByText("已复制。").waitFor();
    expect(await clipboardOf(bench)).not.toMatch(/^[=+\-@＝＋－＠]/m);
    expect(await injected(paneFrame())).toEqual(NOTHING);
  });
});
