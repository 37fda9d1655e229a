import type { TourDesk } from "../tour/tour-desk";
import type { PageActs } from "./page-acts";

/** What only the page can do for the tour. */
export interface TourWays {
  /** Opens the pane by the query of its address. */
  readonly go: (query: string) => void;
  readonly showSamples: () => void;
}

/** The page as the tour uses it. */
export function tourDesk(acts: PageActs, ways: TourWays): TourDesk {
  return {
    openFile: (bytes, name) => acts.openBytes(bytes, name),
    newWorkbook: () => void acts.bench.openBlank(),
    goTo: (place) => ways.go(`?go=${place}`),
    select: (title, address) => void acts.bench.act((user) => user.select(title, address)),
    showSamples: ways.showSamples,
  };
}
