import axe from "axe-core";
import { PLACES } from "../../src/taskpane/place-names";
import { inBrowser } from "../helpers/pane-in-browser";

describe("every place of the pane", () => {
  test.each(PLACES)("%s has nothing serious against it (WCAG 2.2 A and AA)", async (place) => {
    await inBrowser({ api: "1.9", file: `taskpane.html?go=${place}`, width: 320 }, async ({ page }) => {
      await page.getByRole("heading").first().waitFor();
      await page.evaluate(axe.source);
      const serious = await page.evaluate(async () => {
        const { axe: checker } = window as unknown as { readonly axe: typeof axe };
        const { violations } = await checker.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
        });
        return violations
          .filter(({ impact }) => impact === "serious" || impact === "critical")
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
      });
      expect(serious).toEqual([]);
    });
  });
});
