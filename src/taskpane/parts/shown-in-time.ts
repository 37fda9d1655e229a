/** Shows what may change faster than anybody can read. */
export interface ShownInTime<Shown> {
  readonly show: (latest: Shown) => void;
  /** Shows nothing more. */
  readonly end: () => void;
}

/** Shows the first at once, and of those that follow within so many milliseconds the latest. */
export function shownInTime<Shown>(draw: (shown: Shown) => void, milliseconds: number): ShownInTime<Shown> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: { readonly shown: Shown } | null = null;
  const drawNow = (shown: Shown): void => {
    waiting = null;
    draw(shown);
    timer = setTimeout(() => {
      timer = null;
      if (waiting !== null) drawNow(waiting.shown);
    }, milliseconds);
  };
  return {
    show: (latest) => {
      if (timer === null) drawNow(latest);
      else waiting = { shown: latest };
    },
    end: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      waiting = null;
    },
  };
}
