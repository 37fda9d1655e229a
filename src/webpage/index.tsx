import { createRoot } from "react-dom/client";
import { createWorkerReader } from "../xlsx/worker-reader";
import { XLSX_LIMITS } from "../xlsx/read/limits";
import { localClock } from "../taskpane/parts/local-clock";
import type { PageTools } from "./page-tools";
import { WebPage } from "./WebPage";

const tools: PageTools = {
  reader: createWorkerReader(() => new Worker(new URL("../xlsx/read.worker.ts", import.meta.url)), {
    milliseconds: XLSX_LIMITS.milliseconds + 5_000,
    instead: async () => (await import("../xlsx/xlsx-reader")).xlsxReader,
  }),
  writer: async () => (await import("../xlsx/xlsx-writer")).xlsxWriter,
  archive: async () => (await import("../xlsx/zip-files")).zipFiles,
  clock: localClock,
};

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");
createRoot(root).render(<WebPage tools={tools} />);
