import { createContext, useContext } from "react";
import type { PlaceName } from "./place-names";

/** Where the pane is and how one gets elsewhere. */
export interface Navigation {
  readonly place: PlaceName;
  readonly go: (place: PlaceName) => void;
  /** What the ribbon asked to be done on arrival (`?run=`); told once, null afterwards. */
  readonly takeRun: () => string | null;
  /** True once after somebody went to a place, so that its heading may take the focus. */
  readonly takeArrival: () => boolean;
}

const Context = createContext<Navigation | null>(null);

/** Hands the navigation down the tree. */
export const NavigationProvider = Context.Provider;

/** The pane's navigation; only inside `NavigationProvider`. */
export function useNavigation(): Navigation {
  const navigation = useContext(Context);
  if (navigation === null) throw new Error("useNavigation outside NavigationProvider");
  return navigation;
}
