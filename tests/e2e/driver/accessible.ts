import axe from "axe-core";
import type { FrameLocator } from "playwright-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What is seriously wrong with what the pane shows (WCAG 2.2 A and AA), each with the elements; [] when nothing is. */
export async function seriousFaults(pane: FrameLocator): Promise<readonly string[]> {
  const root = pane.locator(":root");
  await root.evaluate(axe.source);
  return root.evaluate(async (_, rules) => {
    const { axe: checker } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await checker.run(document, { runOnly: rules });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  }, RULES);
}
