import { useCallback, useMemo, useRef, useState } from "react";
import type { Navigation } from "./navigation";
import type { PlaceName } from "./place-names";
import type { Start } from "./starting-place";

/** Navigation kept in memory: Excel takes the browser's history away. */
export function useNavigationState(start: Start): Navigation {
  const [place, setPlace] = useState(start.place);
  const run = useRef(start.run);
  const arrived = useRef(false);
  const go = useCallback((to: PlaceName) => {
    run.current = null;
    arrived.current = true;
    setPlace(to);
  }, []);
  const takeRun = useCallback(() => {
    const asked = run.current;
    run.current = null;
    return asked;
  }, []);
  const takeArrival = useCallback(() => {
    const taken = arrived.current;
    arrived.current = false;
    return taken;
  }, []);
  return useMemo(() => ({ place, go, takeRun, takeArrival }), [place, go, takeRun, takeArrival]);
}
