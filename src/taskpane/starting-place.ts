import { PLACES, type PlaceName } from "./place-names";

/** What the address asks for: the place (`?go=`) and what to do there at once (`?run=`). Unknown places lead to the start. */
export interface Start {
  readonly place: PlaceName;
  readonly run: string | null;
}

/** Reads the query of the pane's address; Excel adds parameters of its own. */
export function startingPlace(query: string): Start {
  const parameters = new URLSearchParams(query);
  const asked = parameters.get("go");
  const place = PLACES.find((name) => name === asked) ?? "start";
  return { place, run: place === asked ? parameters.get("run") : null };
}
