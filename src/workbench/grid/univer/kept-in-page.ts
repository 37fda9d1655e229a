/**
 * Keeps an element in the page, out of sight and with the size it had, if somebody takes it away: what is being started in it
 * would not bear to have none. The function given back ends that.
 */
export function keepInPage(element: HTMLElement): () => void {
  const { parentElement } = element;
  const { width, height } = element.getBoundingClientRect();
  let isHidden = false;
  const observer = new MutationObserver(() => {
    if (element.parentElement === parentElement) return;
    observer.disconnect();
    isHidden = true;
    const [wide, high] = [`${width}px`, `${height}px`];
    Object.assign(element.style, { position: "fixed", top: "0", left: "-100vw", width: wide, height: high });
    element.style.visibility = "hidden";
    document.body.append(element);
  });
  if (parentElement !== null) observer.observe(parentElement, { childList: true });
  return () => {
    observer.disconnect();
    if (isHidden) element.remove();
  };
}
