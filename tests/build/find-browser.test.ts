import { findBrowser } from "../../scripts/browser/find-browser.mjs";

const only =
  (...files: readonly string[]) =>
  (file: string): boolean =>
    files.includes(file);

describe("the browser that tests and screenshots use", () => {
  it("is the one that CHROMIUM names, whatever else is there", () => {
    const env = { CHROMIUM: "/opt/mine/chrome", PATH: "/usr/bin" };
    expect(findBrowser({ env, platform: "linux", exists: () => true })).toBe("/opt/mine/chrome");
  });

  it("is the first on the search path on Linux", () => {
    const env = { PATH: "/usr/local/bin:/usr/bin" };
    const exists = only("/usr/bin/google-chrome", "/usr/bin/chromium");
    expect(findBrowser({ env, platform: "linux", exists })).toBe("/usr/bin/chromium");
  });

  it("is an installed Chrome, then Edge, on macOS", () => {
    const edge = "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
    expect(findBrowser({ env: {}, platform: "darwin", exists: only(edge) })).toBe(edge);
  });

  it("is an installed Chrome, then Edge, on Windows", () => {
    const env = { PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": "C:\\Program Files (x86)" };
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    expect(findBrowser({ env, platform: "win32", exists: only(edge) })).toBe(edge);
  });

  it("is none where none is installed", () => {
    expect(findBrowser({ env: { PATH: "/usr/bin" }, platform: "linux", exists: () => false })).toBeUndefined();
  });
});
