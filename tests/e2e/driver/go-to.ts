import type { FrameLocator } from "playwright-core";

/** Goes to a place of the pane, such as 填报, by its menu. */
export async function goTo(pane: FrameLocator, title: string): Promise<void> {
  const menu = pane.getByRole("navigation", { name: "功能" });
  await menu.getByRole("button", { name: "菜单" }).click();
  await menu.getByRole("button", { name: title, exact: true }).click();
}
