import { listNames } from "./list-names";
import { shortenText } from "./shorten-text";

/** What one unit wrote about a clause. */
export interface UnitText {
  readonly unit: string;
  readonly text: string;
}

/** How much of many units' texts a table cell takes. */
export interface CondenseLimits {
  /** Different texts shown. */
  readonly texts: number;
  /** Characters shown of the first text (the leading unit's), and of each other. */
  readonly first: number;
  readonly others: number;
}

/**
 * Many units' texts in one cell: equal texts once with all their units, one line each, in the order given;
 * texts that find no room are named by their units, so that nobody disappears.
 */
export function condenseReports(reports: readonly UnitText[], limits: CondenseLimits): string {
  const groups = groupByText(reports);
  const shown = groups.length <= limits.texts ? groups : groups.slice(0, limits.texts);
  const lines = shown.map(
    ({ units, text }, index) =>
      `${listNames(units, 3)}：${shortenText(text, index === 0 ? limits.first : limits.others)}`,
  );
  const left = groups.slice(shown.length).reduce<string[]>((units, group) => [...units, ...group.units], []);
  if (left.length > 0) lines.push(`另有${listNames(left, 3)}报送。`);
  return lines.join("\n");
}

function groupByText(reports: readonly UnitText[]): readonly { readonly units: string[]; readonly text: string }[] {
  const groups = new Map<string, { units: string[]; text: string }>();
  for (const { unit, text } of reports) {
    const key = text.replace(/[\s。；;]+$/, "").trim();
    if (key === "") continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { units: [unit], text: key });
    else group.units.push(unit);
  }
  return [...groups.values()];
}
