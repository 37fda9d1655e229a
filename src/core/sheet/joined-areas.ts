import type { Area } from "./area";

/** A value over an area. */
export interface Placed<Value> {
  readonly area: Area;
  readonly value: Value;
}

/**
 * Joins neighbouring areas of equal values into larger rectangles, first along the row, then down.
 * The areas must not overlap. `identity` tells values apart; null keeps an area as it is.
 */
export function joinAreas<Value>(
  items: readonly Placed<Value>[],
  identity: (value: Value) => string | null,
): Placed<Value>[] {
  const numberOf = numbering(identity);
  return joinAlong(joinAlong(items, numberOf, beside), numberOf, below);
}

/** Equal values get equal numbers; each value is looked at once, for a sheet has thousands of areas with a few values. */
function numbering<Value>(identity: (value: Value) => string | null): (value: Value) => number | null {
  const known = new Map<Value, number | null>();
  const numbers = new Map<string, number>();
  return (value) => {
    const kept = known.get(value);
    if (kept !== undefined) return kept;
    const text = identity(value);
    const number = text === null ? null : (numbers.get(text) ?? numbers.size);
    if (text !== null && number !== null) numbers.set(text, number);
    known.set(value, number);
    return number;
  };
}

interface Join {
  readonly line: (area: Area) => string;
  readonly start: (area: Area) => number;
  readonly end: (area: Area) => number;
  readonly grow: (area: Area, other: Area) => Area;
}

const beside: Join = {
  line: ({ row, rows }) => `${row},${rows}`,
  start: ({ column }) => column,
  end: ({ column, columns }) => column + columns,
  grow: (area, other) => ({ ...area, columns: area.columns + other.columns }),
};

const below: Join = {
  line: ({ column, columns }) => `${column},${columns}`,
  start: ({ row }) => row,
  end: ({ row, rows }) => row + rows,
  grow: (area, other) => ({ ...area, rows: area.rows + other.rows }),
};

function joinAlong<Value>(
  items: readonly Placed<Value>[],
  numberOf: (value: Value) => number | null,
  join: Join,
): Placed<Value>[] {
  const joined: Placed<Value>[] = [];
  // Where along its line the last area of each value ends, so that only its direct neighbour joins it.
  const open = new Map<string, number>();
  const sorted = [...items].sort((left, right) => join.start(left.area) - join.start(right.area));
  for (const item of sorted) {
    const number = numberOf(item.value);
    const key = `${join.line(item.area)}|${number}`;
    const index = number === null ? undefined : open.get(key);
    const before = index === undefined ? undefined : joined[index];
    if (index !== undefined && before !== undefined && join.end(before.area) === join.start(item.area)) {
      joined[index] = { area: join.grow(before.area, item.area), value: before.value };
    } else {
      open.set(key, joined.length);
      joined.push(item);
    }
  }
  return joined.sort((left, right) => left.area.row - right.area.row || left.area.column - right.area.column);
}
