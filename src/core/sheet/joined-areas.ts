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
  return joinAlong(joinAlong(items, identity, beside), identity, below);
}

type Join = (area: Area) => {
  readonly line: string;
  readonly start: number;
  readonly end: number;
  readonly grow: (other: Area) => Area;
};

const beside: Join = (area) => ({
  line: `${area.row},${area.rows}`,
  start: area.column,
  end: area.column + area.columns,
  grow: (other) => ({ ...area, columns: area.columns + other.columns }),
});

const below: Join = (area) => ({
  line: `${area.column},${area.columns}`,
  start: area.row,
  end: area.row + area.rows,
  grow: (other) => ({ ...area, rows: area.rows + other.rows }),
});

function joinAlong<Value>(
  items: readonly Placed<Value>[],
  identity: (value: Value) => string | null,
  join: Join,
): Placed<Value>[] {
  const joined: Placed<Value>[] = [];
  // Where along its line the last area of each value ends, so that only its direct neighbour joins it.
  const open = new Map<string, number>();
  const sorted = [...items].sort((left, right) => join(left.area).start - join(right.area).start);
  for (const item of sorted) {
    const same = identity(item.value);
    const { line, start } = join(item.area);
    const key = `${line}|${same}`;
    const index = same === null ? undefined : open.get(key);
    const before = index === undefined ? undefined : joined[index];
    if (index !== undefined && before !== undefined && join(before.area).end === start) {
      joined[index] = { area: join(before.area).grow(item.area), value: before.value };
    } else {
      open.set(key, joined.length);
      joined.push(item);
    }
  }
  return joined.sort((left, right) => left.area.row - right.area.row || left.area.column - right.area.column);
}
