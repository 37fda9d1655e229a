import { useEffect } from "react";
import type { Bench } from "../bench/bench";

/** Lets the browser ask before the page is left with something that is in no file yet. */
export function useLeaving(bench: Bench): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (bench.windows.some(({ unsaved }) => unsaved)) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [bench]);
}
