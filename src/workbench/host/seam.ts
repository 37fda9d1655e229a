import type { Host } from "./host";

/** The real clock, also where a test plays with time. */
const wait = setTimeout;

/** The id of the call that carries a request, and of its answers. */
const EXECUTE_RICH_API = 93;
/** Events of the client's own numbering: messages of the rich API, and a selection in the document. */
const RICH_API_MESSAGE = 33;
const DOCUMENT_SELECTION = 2;
const DONE = 0;
const NOT_KNOWN = 5001;
const HTTP_OK = 200;

type Callback = (...args: readonly unknown[]) => void;
type Later = (step: () => void) => void;
type Handler = (id: number, message: unknown) => void;

/** The word "lists" of the client: an array behind a method. */
function listOf(values: readonly unknown[]): { readonly toArray: () => readonly unknown[] } {
  return { toArray: () => values };
}

/** What the client library finds in `window.external` inside desktop Excel. The host behind it may be exchanged. */
export interface Seam {
  readonly external: object;
  readonly connect: (host: Host) => void;
  /** Answers nothing any more, not even what was asked before. */
  readonly close: () => void;
}

/** The sets an Excel of that level says it has. */
export function requirementMatrix(api: string): Readonly<Record<string, string>> {
  return {
    ExcelApi: api,
    SharedRuntime: "1.1",
    RibbonApi: "1.2",
    DialogApi: "1.2",
    AddInCommands: "1.1",
    CustomXmlParts: "1.1",
    Settings: "1.1",
    DelayForCellEdit: "1.1",
  };
}

export function createSeam(first: Host): Seam {
  let host = first;
  const handlers = new Map<number, Handler>();
  let open = true;
  const later: Later = (step) =>
    wait(() => {
      if (open) step();
    }, 0);
  const connect = (next: Host) => {
    host = next;
    host.events.deliver = (messages) => handlers.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, listOf(messages));
    host.onSelection = () => handlers.get(DOCUMENT_SELECTION)?.(DOCUMENT_SELECTION, listOf([]));
  };
  connect(first);
  const external = {
    GetHostInfo: () => "Excel$Win32$16.01$zh-CN$workbench$$disableLogging$0",
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(() => host),
    Execute: (id: number, params: readonly unknown[], callback: Callback) =>
      execute(host, later, () => open, id, params, callback),
    RegisterEvent: (id: number, _target: string, handler: Handler, callback: Callback) => {
      handlers.set(id, handler);
      later(() => callback(DONE));
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      handlers.delete(id);
      later(() => callback(DONE));
    },
  };
  const close = () => {
    open = false;
    handlers.clear();
  };
  return { external, connect, close };
}

function execute(
  host: Host,
  later: Later,
  isOpen: () => boolean,
  id: number,
  params: readonly unknown[],
  callback: Callback,
): void {
  if (id !== EXECUTE_RICH_API) {
    later(() => callback(listOf([NOT_KNOWN, ""]), DONE));
    return;
  }
  const message = (Array.isArray(params[0]) ? params[0] : params) as readonly unknown[];
  const [body, flags] = [String(message[4]), Number(message[6])];
  later(() => {
    void host.receive(body, flags).then(({ status, text }) => {
      const answer = status === DONE ? [DONE, HTTP_OK, [], text] : [status, ""];
      if (isOpen()) callback(listOf(answer), status);
    });
  });
}

function contextOf(current: () => Host): object {
  const settings = {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of current().workbook.settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      const kept = current().workbook.settings;
      kept.clear();
      keys.forEach((key, index) => kept.set(key, values[index] ?? ""));
    },
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "zh-CN",
    GetAppDataLocale: () => "zh-CN",
    GetDocUrl: () => `C:\\${current().workbook.name}`,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(requirementMatrix(current().api)),
    GetHostFullVersion: () => "16.0.17928.20000",
    GetInstanceId: () => "workbench",
    GetSettings: () => settings,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        primaryFontColor: 0,
        primaryBackgroundColor: 0xffffff,
        secondaryFontColor: 0,
        secondaryBackgroundColor: 0xf0f0f0,
      }),
  };
}
