/** The pane of one window: where it was opened, and the how-manyth opening it is. */
export interface PaneFrame {
  readonly query: string;
  readonly opening: number;
}

/** The panes by their windows' ids; a window without one has its pane closed. */
export type PaneFrames = ReadonlyMap<string, PaneFrame>;

export type PaneStep =
  | { readonly kind: "open"; readonly window: string; readonly query: string }
  | { readonly kind: "close"; readonly window: string }
  /** Which windows there are by now; new ones get their pane, where it was not led to some place already. */
  | { readonly kind: "windows"; readonly windows: readonly string[] };

/** Everything known of panes: which are open, and which windows have been seen. */
export interface PaneState {
  readonly frames: PaneFrames;
  readonly known: readonly string[];
}

export const NO_PANES: PaneState = { frames: new Map(), known: [] };

/** What a step makes of the panes. Opening one that is open leads it to another place, by loading it anew, as Excel's ribbon does. */
export function nextPanes(state: PaneState, step: PaneStep): PaneState {
  const frames = new Map(state.frames);
  if (step.kind === "windows") {
    if (step.windows.join() === state.known.join()) return state;
    for (const id of state.known) if (!step.windows.includes(id)) frames.delete(id);
    const added = step.windows.filter((id) => !state.known.includes(id) && !frames.has(id));
    for (const id of added) frames.set(id, { query: "", opening: 1 });
    return { frames, known: step.windows };
  }
  if (step.kind === "close") frames.delete(step.window);
  else frames.set(step.window, { query: step.query, opening: (frames.get(step.window)?.opening ?? 0) + 1 });
  return { ...state, frames };
}
