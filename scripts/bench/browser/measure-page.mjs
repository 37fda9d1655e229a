/* global window */
import { openPage } from "../../browser/open-page.mjs";
import { sizesOf } from "./bundle-sizes.mjs";
import { pretendCores, watchStart, watchVerdicts } from "./times-in-page.mjs";

/** A person picks files a while after the page is there. */
const BEFORE_PICKING = 1_500;
/** Milliseconds between two questions whether it is over. */
const WATCHING = 100;
const MOST_MILLISECONDS = 240_000;
const CHECK = "选择要审核的月报";

/** The sizes of the files that a page asks for until it can be used. */
export async function measurePageSizes(options) {
  const opened = await openPage({ ...options, prepare: (page) => page.addInitScript(watchStart) });
  try {
    await opened.page.waitForFunction(() => window.__times?.usable !== undefined);
    return sizesOf(opened.watch.requests, opened.origin);
  } finally {
    await opened.close();
  }
}

/** Opens a page in a new browser and gives its first paint and when it could be used, in milliseconds since it was asked for. */
export async function measureStart(options) {
  const opened = await openPage({ ...options, prepare: (page) => page.addInitScript(watchStart) });
  try {
    await opened.page.waitForFunction(() => window.__times?.usable !== undefined);
    return await opened.page.evaluate(() => {
      const [paint] = window.performance.getEntriesByName("first-contentful-paint");
      return { paint: paint?.startTime ?? null, ...window.__times };
    });
  } finally {
    await opened.close();
  }
}

/** Picks files in the web page's 审核 in a new browser; gives when the first verdict stood there and when all did, in milliseconds since picking. */
export async function measureVerdicts(files, cores) {
  const prepare = async (page) => {
    if (cores !== null) await page.addInitScript(pretendCores, cores);
    await page.addInitScript(watchVerdicts);
  };
  const opened = await openPage({ file: "index.html", width: 1280, prepare });
  try {
    const { page } = opened;
    await page.getByLabel(CHECK).waitFor({ state: "attached" });
    await page.waitForTimeout(BEFORE_PICKING);
    await page.getByLabel(CHECK).setInputFiles(files);
    await page.waitForFunction(
      () => window.__verdicts.all !== undefined && window.__verdicts.drawn !== undefined,
      null,
      {
        timeout: MOST_MILLISECONDS,
        polling: WATCHING,
      },
    );
    return { ...(await page.evaluate(() => window.__verdicts)), threads: page.workers().length };
  } finally {
    await opened.close();
  }
}
