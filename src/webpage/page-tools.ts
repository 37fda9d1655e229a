import { createContext, useContext } from "react";
import type { ArchiveWriter } from "../app/ports/archive-writer";
import type { Clock } from "../app/ports/clock";
import type { ReturnJudge } from "../app/ports/return-judge";
import type { WorkbookReader } from "../app/ports/workbook-reader";
import type { WorkbookWriter } from "../app/ports/workbook-writer";

/** What the page's parts are handed by the composition root. */
export interface PageTools {
  readonly reader: WorkbookReader;
  /** Without it returns are read and judged on the page's own thread. */
  readonly judge?: ReturnJudge | undefined;
  /** Fetched when first needed. */
  readonly writer: () => Promise<WorkbookWriter>;
  readonly archive: () => Promise<ArchiveWriter>;
  readonly clock: Clock;
}

const Context = createContext<PageTools | null>(null);

/** Hands the tools down the tree. */
export const PageToolsProvider = Context.Provider;

/** The page's tools; only inside `PageToolsProvider`. */
export function usePageTools(): PageTools {
  const tools = useContext(Context);
  if (tools === null) throw new Error("usePageTools outside PageToolsProvider");
  return tools;
}
