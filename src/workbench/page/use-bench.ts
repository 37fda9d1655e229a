import { useEffect, useReducer } from "react";
import type { Bench } from "../bench/bench";
import { soon } from "./soon";

/** Draws the component again whenever something on the bench may have changed. */
export function useBench(bench: Bench): void {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  useEffect(() => {
    const { ask, stop } = soon(draw);
    const leave = bench.watch({ workbook: ask, settled: ask });
    return () => {
      leave();
      stop();
    };
  }, [bench]);
}
