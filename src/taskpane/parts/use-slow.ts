import { useEffect, useState } from "react";

/** True once something has gone on for longer than `delay` milliseconds: shorter work needs no sign. */
export function useSlow(busy: boolean, delay = 500): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) {
      setSlow(false);
      return undefined;
    }
    const timer = setTimeout(() => setSlow(true), delay);
    return () => clearTimeout(timer);
  }, [busy, delay]);
  return slow;
}
