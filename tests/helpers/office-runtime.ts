import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Host } from "../../src/workbench/host/host";
import type { HostOptions } from "../../src/workbench/host/host";
import { installHost } from "../../src/workbench/host/install";
import type { InstalledHost } from "../../src/workbench/host/install";

/** A page with Microsoft's client library and a workbook behind it. */
export interface RunningOffice {
  readonly host: Host;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

const LIBRARY = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const BASE = "https://office.invalid/";
/** Under jsdom's globals lies what `office.js` takes away; tests of React need it. */
const KEPT = ["pushState", "replaceState"] as const;

let installed: { readonly page: InstalledHost; readonly api: string } | null = null;

/**
 * Starts the unmodified client library with a host behind it, in the jsdom environment of the test file. The library is loaded
 * once per file and API level; every call puts a fresh host (and workbook) behind it.
 */
export async function startOffice(
  options: HostOptions & { readonly settings?: Readonly<Record<string, string>> } = {},
): Promise<RunningOffice> {
  const { settings = {}, ...rest } = options;
  const host = new Host(rest);
  for (const [key, text] of Object.entries(settings)) host.workbook.settings.set(key, JSON.stringify(text));
  if (installed?.api === host.api) installed.page.connect(host);
  else await loadLibrary(host);
  await refreshSettings();
  return { host, Excel: window.Excel, Office: window.Office };
}

async function loadLibrary(host: Host): Promise<void> {
  installed?.page.close();
  forgetLibrary();
  const page = installHost(window, host);
  installed = { page, api: host.api };
  window.sessionStorage.clear();
  const history = KEPT.map((name) => Object.getOwnPropertyDescriptor(History.prototype, name)?.value as unknown);
  serveScripts();
  runScript("office.js");
  await window.Office.onReady();
  KEPT.forEach((name, index) => Reflect.set(window.history, name, history[index]));
}

let before: ReadonlySet<string> | null = null;

/** Takes a library of another API level out of the page; its globals cannot be made twice. */
function forgetLibrary(): void {
  before ??= new Set(Object.getOwnPropertyNames(window));
  for (const name of Object.getOwnPropertyNames(window)) if (!before.has(name)) Reflect.deleteProperty(window, name);
}

/** The library finds its folder by the tag that loaded it, and asks for two more scripts by tags. */
function serveScripts(): void {
  const tag = document.createElement("script");
  tag.type = "text/plain";
  tag.src = `${BASE}office.js`;
  document.head.append(tag);
  const append = <Child extends Node>(child: Child): Child =>
    Node.prototype.appendChild.call(document.head, child) as Child;
  document.head.appendChild = function appendChild<Child extends Node>(child: Child): Child {
    if (!(child instanceof HTMLScriptElement) || !child.src.startsWith(BASE)) return append(child);
    setTimeout(() => {
      runScript(child.src.slice(BASE.length));
      child.onload?.(new Event("load"));
    }, 0);
    return child;
  };
}

const sources = new Map<string, string>();

function runScript(name: string): void {
  const source = sources.get(name) ?? readFileSync(join(LIBRARY, name), "utf8");
  sources.set(name, source);
  (window as unknown as { eval: (code: string) => void }).eval(source);
}

/** The library keeps a copy of the document's settings. */
function refreshSettings(): Promise<void> {
  return new Promise((resolve, reject) => {
    window.Office.context.document.settings.refreshAsync(({ status, error }) => {
      if (String(status) === "succeeded") resolve();
      else reject(new Error(error.message));
    });
  });
}

/** Waits until events raised so far have reached the add-in. */
export function eventsDelivered(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => setTimeout(resolve, 5), 5);
  });
}
