/** Parts of the grid's frame that say nothing to those who do not see them, and what they are. Univer draws them so. */
const NAMES: readonly (readonly [selector: string, name: string])[] = [
  ['[data-u-comp="defined-name"] input', "名称框"],
  ['[data-u-comp="defined-name"] [aria-haspopup]', "名称列表"],
  ['button:has(> [class*="-close-icon"])', "取消输入"],
  ['button:has(> [class*="-check-mark-icon"])', "确认输入"],
  ['button:has(> [class*="-convert-icon"])', "全部工作表"],
  ['button:has(> [class*="-reduce-icon"])', "缩小"],
  ['button:has(> [class*="-increase-icon"])', "放大"],
  ['[data-role="zoom"] > a', "恢复为 100%"],
  ['[data-role="zoom"] > button', "显示比例"],
];

/** Gives the parts of a grid's frame their names, and again whenever it is drawn anew, until the function given back is called. */
export function nameParts(container: HTMLElement): () => void {
  const name = (): void => {
    mendRoles(container);
    for (const [selector, text] of NAMES)
      for (const part of container.querySelectorAll(selector))
        if (!part.hasAttribute("aria-label") && part.textContent.trim() === "") part.setAttribute("aria-label", text);
  };
  const observer = new MutationObserver(name);
  observer.observe(container, { childList: true, subtree: true });
  name();
  return () => observer.disconnect();
}

/** Roles that no standard knows, and states on elements that have no role. */
function mendRoles(container: HTMLElement): void {
  for (const track of container.querySelectorAll<HTMLElement>('[role="track"]')) {
    track.dataset.role = "zoom";
    track.removeAttribute("role");
  }
  for (const handle of container.querySelectorAll('[role="handle"]')) handle.removeAttribute("role");
  for (const trigger of container.querySelectorAll("div[aria-expanded]:not([role]), a[aria-expanded]:not([role])")) {
    if (trigger.querySelector("button") === null) trigger.setAttribute("role", "button");
    else for (const state of ["aria-expanded", "aria-haspopup"]) trigger.removeAttribute(state);
  }
}
