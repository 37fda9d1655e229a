import { createContext, useContext } from "react";
import type { Desk } from "../app/ports/desk";
import type { ReturnJudge } from "../app/ports/return-judge";

/** What every place of the pane is handed by the composition root. */
export interface PaneTools extends Desk {
  /** Without it returns are read and judged on the page's own thread. */
  readonly judge?: ReturnJudge | undefined;
  /** Puts text on the clipboard; false when the browser refuses, so that the text is shown for copying by hand. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Opens a page of our own server in the ordinary browser; false when that is refused, so that the address is shown. */
  readonly openPage: (file: string) => boolean;
}

const Context = createContext<PaneTools | null>(null);

/** Hands the tools down the tree. */
export const PaneToolsProvider = Context.Provider;

/** The pane's tools; only inside `PaneToolsProvider`. */
export function usePaneTools(): PaneTools {
  const tools = useContext(Context);
  if (tools === null) throw new Error("usePaneTools outside PaneToolsProvider");
  return tools;
}
