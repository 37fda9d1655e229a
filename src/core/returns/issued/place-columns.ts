import type { IssuedSheet } from "../../sheet/issued-sheet";
import { plainText } from "../plain-text";
import type { FoundText } from "./found-sheet";
import type { Placement } from "./place-rows";

/** Finds the issued columns again: where most of their texts stand now, head included; one without texts stays beside its neighbour. */
export function placeColumns(issued: IssuedSheet, rows: Placement, texts: readonly FoundText[]): Placement {
  const votes = new Map<number, Map<number, number>>();
  const columnsOf = textColumns(texts);
  for (const { row, column, content } of issued.cells) {
    const place = rows.get(row);
    if (place === undefined || !("text" in content)) continue;
    for (const now of columnsOf.get(place)?.get(plainText(content.text)) ?? []) {
      const places = votes.get(column) ?? new Map<number, number>();
      votes.set(column, places.set(now, (places.get(now) ?? 0) + 1));
    }
  }
  return besideNeighbours(issued, elect(votes));
}

/** Row by row the columns in which each text stands. */
function textColumns(texts: readonly FoundText[]): ReadonlyMap<number, ReadonlyMap<string, readonly number[]>> {
  const rows = new Map<number, Map<string, number[]>>();
  for (const { row, column, text } of texts) {
    const columns = rows.get(row) ?? new Map<string, number[]>();
    const places = columns.get(text) ?? [];
    places.push(column);
    rows.set(row, columns.set(text, places));
  }
  return rows;
}

function elect(votes: ReadonlyMap<number, ReadonlyMap<number, number>>): Map<number, number> {
  const placed = new Map<number, number>();
  const taken = new Set<number>();
  for (const [column, places] of [...votes].sort(([left], [right]) => left - right)) {
    const [best] = [...places]
      .filter(([place]) => !taken.has(place))
      .sort((one, other) => other[1] - one[1] || Math.abs(one[0] - column) - Math.abs(other[0] - column));
    if (best === undefined) continue;
    placed.set(column, best[0]);
    taken.add(best[0]);
  }
  return placed;
}

function besideNeighbours({ columns }: IssuedSheet, placed: Map<number, number>): Placement {
  const taken = new Set(placed.values());
  for (let column = 0; column < columns; column += 1) {
    if (placed.has(column)) continue;
    const left = column === 0 ? -1 : placed.get(column - 1);
    if (left === undefined || taken.has(left + 1)) continue;
    placed.set(column, left + 1);
    taken.add(left + 1);
  }
  return placed;
}
