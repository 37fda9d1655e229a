import { openWorkspace } from "../app/open-workspace";
import { hostWorkbookFromXlsx, xlsxFromHostWorkbook } from "./files/xlsx-files";
import { hostFormulas } from "./formulas/host-formulas";
import { loadFormulaLibrary } from "./formulas/library";
import { Host } from "./host/host";
import type { ApiLevel, HostAnswer } from "./host/host";
import { installHost } from "./host/install";

/** What whoever drives the browser asks for, set before the page is loaded. */
interface Wishes {
  readonly api?: ApiLevel;
  /** Compute formulas, by default settings; without it those the add-in reads are stale. */
  readonly formulas?: boolean;
  /** The .xlsx file that is open in Excel, in Base64; without it a new workbook. */
  readonly workbook?: string;
}

declare global {
  interface Window {
    __hostWishes?: Wishes;
    /** The in-memory Excel behind the page, once it is ready. */
    __host?: Host;
    /** What it holds as an .xlsx file, in Base64. */
    __hostFile?: () => Promise<string>;
  }
}

const { api, formulas = false, workbook } = window.__hostWishes ?? {};
const level = api === undefined ? {} : { api };

async function wishedHost(): Promise<Host> {
  if (formulas) await loadFormulaLibrary();
  const opened = workbook === undefined ? {} : { workbook: await hostWorkbookFromXlsx(fromBase64(workbook)) };
  return new Host({ ...level, ...opened, ...(formulas && { hooks: hostFormulas(openWorkspace(null)) }) });
}

const ready = wishedHost();

/** Stands in while the formula library and the file are fetched; what it is asked meanwhile the real one answers. */
class ExcelStarting extends Host {
  override async receive(text: string, flags: number): Promise<HostAnswer> {
    return (await ready).receive(text, flags);
  }
}

const installed = installHost(window, new ExcelStarting(level));
void ready.then((host) => {
  installed.connect(host);
  window.__host = host;
  window.__hostFile = async () => toBase64(await xlsxFromHostWorkbook(host.workbook));
});

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  bytes.forEach((byte) => (text += String.fromCharCode(byte)));
  return btoa(text);
}
