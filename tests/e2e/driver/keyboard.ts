import type { FrameLocator, Page } from "playwright-core";

const MOST_TABS = 80;
const SHOWN = 20;

/** Somebody at the keyboard, without a mouse. */
export class Keyboard {
  constructor(
    private readonly page: Page,
    private readonly pane: FrameLocator,
  ) {}

  /** Presses keys, one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async times(count: number, key: string): Promise<void> {
    for (let pressed = 0; pressed < count; pressed += 1) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /**
   * Tabs on until what has the keyboard is called so, or begins with it; from the end of the pane back again, as somebody
   * does who started in the middle. Fails when it never comes.
   */
  async tabTo(name: string): Promise<void> {
    const passed: string[] = [];
    const inPane = await this.isInPane();
    for (const key of ["Tab", "Shift+Tab"]) {
      for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
        const focused = await this.focused();
        if (focused.startsWith(name)) return;
        passed.push(focused.slice(0, SHOWN));
        await this.page.keyboard.press(key);
        if (inPane && !(await this.isInPane())) {
          await this.page.keyboard.press("F6");
          break;
        }
      }
    }
    throw new Error(`no ${name} among ${passed.join("、")}`);
  }

  /** Goes to a button, or another thing that can be pressed, and presses it. */
  async choose(name: string): Promise<void> {
    await this.tabTo(name);
    await this.press("Enter");
  }

  /** What the thing that has the keyboard is called. */
  async focused(): Promise<string> {
    const root = (await this.isInPane()) ? this.pane.locator(":root") : this.page.locator(":root");
    return root.evaluate(() => {
      const element = document.activeElement;
      if (element === null) return "";
      const label = (element as HTMLInputElement).labels?.[0]?.innerText;
      return (element.getAttribute("aria-label") ?? label ?? (element as HTMLElement).innerText ?? "").trim();
    });
  }

  private isInPane(): Promise<boolean> {
    return this.page.evaluate(() => document.activeElement?.tagName === "IFRAME");
  }
}
