import type { IssuedSheet } from "../../sheet/issued-sheet";
import { formTexts } from "./form-texts";
import type { FoundText } from "./found-sheet";

/** Where rows or columns of an issued sheet stand in the sheet that came back, both 0-based; what is gone is left out. */
export type Placement = ReadonlyMap<number, number>;

/** Finds the issued rows again by the texts that only they have, and those between them by their place. */
export function placeRows(issued: IssuedSheet, texts: readonly FoundText[]): Placement {
  const { owners } = formTexts(issued);
  const votes = new Map<number, Map<number, number>>();
  for (const { row, text } of texts) {
    const owner = owners.get(text);
    if (owner === undefined || owner === null) continue;
    const found = votes.get(owner) ?? new Map<number, number>();
    votes.set(owner, found.set(row, (found.get(row) ?? 0) + 1));
  }
  return betweenNeighbours(issued, elect(votes));
}

/** The place with most votes that no other has taken; of equals the one nearest to where the row before it would put it. */
function elect(votes: ReadonlyMap<number, ReadonlyMap<number, number>>): Map<number, number> {
  const placed = new Map<number, number>();
  const taken = new Set<number>();
  let shift = 0;
  for (const [row, found] of [...votes].sort(([left], [right]) => left - right)) {
    const far = (place: number): number => Math.abs(place - row - shift);
    const [best] = [...found]
      .filter(([place]) => !taken.has(place))
      .sort((one, other) => other[1] - one[1] || far(one[0]) - far(other[0]));
    if (best === undefined) continue;
    placed.set(row, best[0]);
    taken.add(best[0]);
    shift = best[0] - row;
  }
  return placed;
}

/** A row whose own texts are gone or not its own stands below the one before it, if that place is free. */
function betweenNeighbours({ rows }: IssuedSheet, placed: Map<number, number>): Placement {
  const taken = new Set(placed.values());
  for (let row = 0; row < rows; row += 1) {
    if (placed.has(row)) continue;
    const above = row === 0 ? -1 : placed.get(row - 1);
    if (above === undefined || taken.has(above + 1)) continue;
    placed.set(row, above + 1);
    taken.add(above + 1);
  }
  return placed;
}
