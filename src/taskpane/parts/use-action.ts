import { useCallback, useRef, useState } from "react";
import type { Failure } from "./failure";
import { failureOf } from "./failure";
import { shownInTime } from "./shown-in-time";

/** How far long work has come. */
export interface WorkProgress {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

/** What the work of an action is handed. */
export interface ActionTools {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number, what: string) => void;
}

/** Something that a person starts on the pane. */
export interface Action<Input> {
  /** Starts the work, unless it is under way already. */
  readonly start: (input: Input) => void;
  /** Asks the work to stop at its next step. */
  readonly cancel: () => void;
  /** Takes the failure off the pane. */
  readonly dismiss: () => void;
  readonly busy: boolean;
  readonly progress: WorkProgress | null;
  readonly failure: Failure | null;
}

/** Between two drawings of the progress, in milliseconds: a step may be far shorter than drawing it. */
const BETWEEN = 60;

/** Runs a person's work: one at a time, with progress, and with every error caught and put into words. */
export function useAction<Input = void>(work: (input: Input, tools: ActionTools) => Promise<void>): Action<Input> {
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<WorkProgress | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef<AbortController | null>(null);
  const latest = useRef(work);
  latest.current = work;

  const start = useCallback((input: Input) => {
    if (running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    setFailure(null);
    setBusy(true);
    const shown = shownInTime(setProgress, BETWEEN);
    const tools: ActionTools = {
      signal: controller.signal,
      progress: (done, total, what) => shown.show({ done, total, what }),
    };
    // A promise from the start, so that what the work throws at once is caught as well.
    void Promise.resolve()
      .then(() => latest.current(input, tools))
      .catch((error: unknown) => setFailure(failureOf(error)))
      .then(() => {
        running.current = null;
        shown.end();
        setProgress(null);
        setBusy(false);
      });
  }, []);
  const cancel = useCallback(() => running.current?.abort(), []);
  const dismiss = useCallback(() => setFailure(null), []);
  return { start, cancel, dismiss, busy, progress, failure };
}
