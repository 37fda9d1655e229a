// Runs before everything else in whatever browser Excel brings, Internet Explorer's engine included: built as ES5, and
// without anything that engine lacks. Lets the pane's program in only where it can run; otherwise says what to do.

const NOTICES = ["wait", "old", "silent", "missing", "broken", "elsewhere"] as const;
type Notice = (typeof NOTICES)[number];

const MILLISECONDS_FOR_EXCEL = 10_000;
const NEEDED_EXCEL = "1.9";

const tag = document.getElementById("gate-script");
// From here on, because office.js itself may be slow to come.
const waiting = window.setTimeout(() => show("silent"), MILLISECONDS_FOR_EXCEL);

/** Shows one of the page's notices, or none. */
function show(shown: Notice | null): void {
  NOTICES.forEach((notice) => {
    const section = document.getElementById(`gate-${notice}`);
    if (section !== null) section.hidden = notice !== shown;
  });
}

/** Chromium 73 and Safari 12.1 are the first to have all of these, and with them the syntax of ES2019. */
function isModern(): boolean {
  return "fromEntries" in Object && "flat" in Array.prototype && "trimEnd" in String.prototype && "Worker" in window;
}

function isPaneEmpty(): boolean {
  const root = document.getElementById("root");
  return root === null || root.firstChild === null;
}

function showBroken(): void {
  if (isPaneEmpty()) show("broken");
}

/** Loads the pane's files in their order. */
function letIn(): void {
  const files = (tag?.getAttribute("data-scripts") ?? "").split(" ");
  window.addEventListener("error", showBroken);
  files.forEach((file, index) => {
    const script = document.createElement("script");
    script.src = file;
    script.async = false;
    script.onerror = showBroken;
    if (index === files.length - 1) script.onload = () => show(null);
    document.body.appendChild(script);
  });
}

function meetExcel(info: { readonly host: unknown }): void {
  window.clearTimeout(waiting);
  if (info.host !== "Excel") show("elsewhere");
  else if (!Office.context.requirements.isSetSupported("ExcelApi", NEEDED_EXCEL)) show("old");
  else {
    show("wait");
    letIn();
  }
}

function letRetry(): void {
  const buttons = document.getElementsByTagName("button");
  for (let index = 0; index < buttons.length; index += 1) {
    buttons.item(index)?.addEventListener("click", () => window.location.reload());
  }
}

/** Gives up waiting, with one of the page's notices. */
function refuse(notice: Notice): void {
  window.clearTimeout(waiting);
  show(notice);
}

function begin(): void {
  const hasOffice = "Office" in window;
  if (!isModern()) {
    refuse("old");
    // Excel reports an add-in that never answers as faulty.
    if (hasOffice) void Office.onReady();
  } else if (!hasOffice) refuse("missing");
  else void Office.onReady(meetExcel);
}

letRetry();
document.addEventListener("DOMContentLoaded", begin);
