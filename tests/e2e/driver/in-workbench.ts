import type { BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import { watchPage } from "../../../scripts/browser/watch-page.mjs";
import { browserOfFile } from "./browser";
import { Grid } from "./grid";
import { PageControls } from "./page-controls";
import { originOfFile } from "./server";
import { readingOf, type WorkbookReading } from "./workbook";

/** How long anything in the page may take on a busy machine, in milliseconds. */
const MOST = 60_000;

/** The pane of the workbook in front. */
const PANE = 'iframe[title="食安创建月报 任务窗格"]';

/** The page as somebody has it in front of them. */
export interface Workbench {
  readonly page: Page;
  /** The task pane in its frame. */
  readonly pane: FrameLocator;
  /** The frame of the pane that was opened last; for scripts within it. */
  readonly paneFrame: () => Frame;
  readonly grid: Grid;
  /** What stands in the in-memory workbook, for assertions. */
  readonly workbook: WorkbookReading;
  /** The page's own buttons: files and the pane. */
  readonly controls: PageControls;
}

/** What a test asks for. */
export interface WorkbenchOptions {
  /** The file that is open; without it the page's own first workbook. */
  readonly open?: { readonly name: string; readonly bytes: Uint8Array };
  /** Runs before the page is opened, for example to make it slow. */
  readonly prepare?: (context: BrowserContext, page: Page) => Promise<unknown>;
  /** Errors of the console that the test brings about itself; any other fails it. */
  readonly expectedErrors?: RegExp;
  /** The pane does not come up as usual, so it is not waited for. */
  readonly paneIsLate?: boolean;
}

/**
 * Opens the page in a window of its own, does the work, and then fails when the page or the pane asked for anything
 * outside the server, ran into a policy, reported an error, or asked Excel for something unknown to it.
 */
export async function inWorkbench(
  { open, prepare, expectedErrors, paneIsLate = false }: WorkbenchOptions,
  work: (bench: Workbench) => Promise<void>,
): Promise<void> {
  const origin = await originOfFile();
  const context = await (
    await browserOfFile()
  ).newContext({
    locale: "zh-CN",
    viewport: { width: 1280, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
    acceptDownloads: true,
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(MOST);
    const watch = await watchPage(page, origin);
    await prepare?.(context, page);
    await page.goto(`${origin}/`);
    const bench = workbenchOf(page, origin);
    await bench.controls.ready();
    if (open !== undefined) await bench.controls.openWorkbook(open.bytes, open.name);
    await bench.grid.ready();
    if (!paneIsLate) await bench.pane.getByRole("heading").first().waitFor();
    await work(bench);
    const errors = watch.errors.filter((error) => expectedErrors?.test(error) !== true);
    const troubles = await bench.workbook.troubles();
    expect({ foreign: watch.foreign, refused: watch.refused, errors, troubles }).toEqual({
      foreign: [],
      refused: [],
      errors: [],
      troubles: [],
    });
  } finally {
    await context.close();
  }
}

function workbenchOf(page: Page, origin: string): Workbench {
  return {
    page,
    pane: page.frameLocator(PANE),
    paneFrame: () => {
      const panes = page.frames().filter((frame) => frame.url().startsWith(`${origin}/pane/`));
      const last = panes[panes.length - 1];
      if (last === undefined) throw new Error("no pane is open");
      return last;
    },
    grid: new Grid(page),
    workbook: readingOf(page),
    controls: new PageControls(page),
  };
}
