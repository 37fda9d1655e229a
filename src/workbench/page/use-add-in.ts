import { useEffect } from "react";
import type { PageActs } from "./page-acts";

/** Does what the add-in asks of Excel beyond the workbook: open another one, save. */
export function useAddIn(acts: PageActs): void {
  useEffect(
    () =>
      acts.bench.watch({
        created: (file) => void acts.openCreated(file),
        saved: (window) => acts.tellSaved(window),
      }),
    [acts],
  );
}
