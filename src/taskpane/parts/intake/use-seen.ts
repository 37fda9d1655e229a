import { useCallback, useEffect, useRef, useState } from "react";
import type { CheckedFile } from "../../../app/check-files";

/** Verdicts as they come, in batches that a screen can follow. */
export interface Seen {
  /** Those that are shown. */
  readonly files: readonly CheckedFile[];
  /** The first is shown at once, later ones with those that come soon after. */
  readonly add: (one: CheckedFile) => void;
  /** Shows all that have come. */
  readonly show: () => void;
  /** Forgets them all. */
  readonly clear: () => void;
}

/** Between two drawings of the list, in milliseconds: drawing hundreds of files anew for each one would take longer than judging them. */
const BETWEEN = 200;

/** Gathers the verdicts of a run for the screen. */
export function useSeen(): Seen {
  const [files, setFiles] = useState<readonly CheckedFile[]>([]);
  const come = useRef<readonly CheckedFile[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const show = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    setFiles(come.current);
  }, []);
  const add = useCallback(
    (one: CheckedFile) => {
      come.current = [...come.current, one];
      if (come.current.length === 1) show();
      else timer.current ??= setTimeout(show, BETWEEN);
    },
    [show],
  );
  const clear = useCallback(() => {
    come.current = [];
    show();
  }, [show]);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  return { files, add, show, clear };
}
