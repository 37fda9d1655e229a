import { useCallback, useEffect, useRef, useState } from "react";
import type { Failure } from "./failure";
import { failureOf } from "./failure";

/** Something that a place reads when it is shown. `value` stays while it is read again. */
export interface Loaded<Value> {
  readonly value: Value | null;
  readonly failure: Failure | null;
  readonly loading: boolean;
  readonly reload: () => void;
}

/** Reads when the place comes up, and again on `reload`; of several readings the last one counts. */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [state, setState] = useState<Omit<Loaded<Value>, "reload">>({ value: null, failure: null, loading: true });
  const latest = useRef(load);
  latest.current = load;
  const turn = useRef(0);

  const reload = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    const settle = (next: Partial<Loaded<Value>>): void => {
      if (mine === turn.current) setState((before) => ({ ...before, ...next, loading: false }));
    };
    setState((before) => ({ ...before, loading: true }));
    void Promise.resolve()
      .then(() => latest.current())
      .then((value) => settle({ value, failure: null }))
      .catch((error: unknown) => settle({ failure: failureOf(error) }));
  }, []);
  useEffect(() => {
    reload();
    return () => {
      turn.current += 1;
    };
  }, [reload]);
  return { ...state, reload };
}
