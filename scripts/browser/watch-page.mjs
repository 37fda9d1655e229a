/* global document, window */

/**
 * What a page did that a page of ours must not do, gathered while it runs.
 * @typedef {object} PageWatch
 * @property {string[]} requests every address asked for, in order
 * @property {string[]} foreign addresses outside the page's own origin
 * @property {string[]} refused what the content security policy stopped
 * @property {string[]} errors errors of the console and uncaught ones
 */

const HARMLESS = /^(?:data|blob|about):/;

/**
 * Watches a page from before its first request.
 * @param {import("playwright-core").Page} page
 * @param {string} origin
 * @returns {Promise<PageWatch>}
 */
export async function watchPage(page, origin) {
  /** @type {PageWatch} */
  const watch = { requests: [], foreign: [], refused: [], errors: [] };
  page.on("request", (request) => {
    const address = request.url();
    watch.requests.push(address);
    if (!address.startsWith(`${origin}/`) && !HARMLESS.test(address)) watch.foreign.push(address);
  });
  page.on("console", (message) => {
    if (message.type() === "error") watch.errors.push(message.text());
  });
  page.on("pageerror", (error) => watch.errors.push(error.stack ?? error.message));
  await page.exposeFunction("__refused", (text) => watch.refused.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      window.__refused(`${event.effectiveDirective} ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`);
    });
  });
  return watch;
}
