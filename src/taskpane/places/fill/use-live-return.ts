import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { lookAtReturn, watchReturn, type LiveTimers, type Look } from "../../../app/fill/live-check";
import { returnChecker, type ReturnChecker } from "../../../app/fill/return-checker";
import type { Workspace } from "../../../app/open-workspace";
import { usePaneTools } from "../../pane-tools";
import { failureOf, type Failure } from "../../parts/failure";

/** The return in the workbook as it stands, looked at again after every pause in typing. */
export interface LiveReturn {
  readonly look: Look | null;
  readonly failure: Failure | null;
  readonly check: ReturnChecker;
  /** Looks again now. */
  readonly again: () => Promise<void>;
}

const TIMERS: LiveTimers = {
  set: (task, milliseconds) => setTimeout(task, milliseconds),
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/**
 * Older Excels do not say whose a change was, so that what somebody types within moments of our own writing may go unheard
 * (milliseconds).
 */
const ONCE_MORE = 2_000;

/** Watches the return in the open workbook for as long as the place is shown. */
export function useLiveReturn(workspace: Workspace): LiveReturn {
  const { workbook } = usePaneTools();
  const check = useMemo(() => returnChecker(workspace), [workspace]);
  const [look, setLook] = useState<Look | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const turn = useRef(0);

  const lookNow = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    try {
      const next = await lookAtReturn(workbook, check, () => performance.now());
      if (mine !== turn.current) return;
      setLook(next);
      setFailure(null);
    } catch (error) {
      if (mine === turn.current) setFailure(failureOf(error));
    }
  }, [workbook, check]);

  const later = useRef<unknown>(null);
  const again = useCallback(async () => {
    TIMERS.clear(later.current);
    await lookNow();
    later.current = TIMERS.set(() => void lookNow(), ONCE_MORE);
  }, [lookNow]);

  useEffect(() => {
    let gone = false;
    let stop: (() => Promise<void>) | null = null;
    const end = (stopping: () => Promise<void>): void => {
      // The workbook may be gone by now, and the listener with it.
      stopping().catch(() => undefined);
    };
    watchReturn(workbook, lookNow, TIMERS)
      .then((stopping) => {
        if (gone) end(stopping);
        else stop = stopping;
      })
      .catch((error: unknown) => !gone && setFailure(failureOf(error)));
    void again();
    return () => {
      gone = true;
      TIMERS.clear(later.current);
      if (stop !== null) end(stop);
    };
  }, [workbook, again, lookNow]);
  return { look, failure, check, again };
}
