/** Opens a page of our own server in the ordinary browser; false when that is refused. */
export function openPage(file: string): boolean {
  const address = new URL(file, document.baseURI).href;
  try {
    if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
      Office.context.ui.openBrowserWindow(address);
      return true;
    }
    return window.open(address, "_blank") !== null;
  } catch {
    return false;
  }
}
