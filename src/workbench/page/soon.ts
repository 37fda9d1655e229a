/** Does something once before the next picture, however often it is asked for until then. */
export function soon(work: () => void): { readonly ask: () => void; readonly stop: () => void } {
  let frame: number | null = null;
  return {
    ask: () => {
      frame ??= requestAnimationFrame(() => {
        frame = null;
        work();
      });
    },
    stop: () => {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    },
  };
}
