import { toA1 } from "../../src/core/sheet/a1";
import type { CellContent, SheetSpec } from "../../src/core/sheet/sheet-spec";

/** A sheet as people would read it out: a line for each row that holds something, `A1 content` cell by cell, formulas with their values. */
export function sheetText(spec: SheetSpec): string {
  const lines: string[] = [];
  for (const { at, contents } of spec.blocks) {
    contents.forEach((cells, index) => {
      const row = at.row + index;
      const words = cells.flatMap((content, column) =>
        content === null || content === ""
          ? []
          : [`${toA1({ row, column: at.column + column })} ${contentText(content)}`],
      );
      if (words.length > 0) lines.push(words.join(" | "));
    });
  }
  return lines.join("\n");
}

/** The content of a keyed cell. */
export function contentAt(spec: SheetSpec, key: string): CellContent {
  const cell = spec.fields.find(([name]) => name === key)?.[1];
  if (cell === undefined) throw new Error(`no cell for ${key}`);
  for (const { at, contents } of spec.blocks) {
    const content = contents[cell.row - at.row]?.[cell.column - at.column];
    if (content !== undefined) return content;
  }
  return null;
}

/** What a viewer shows in a keyed cell: a formula's value. */
export function valueAt(spec: SheetSpec, key: string): string | number | boolean | null {
  const content = contentAt(spec, key);
  return content !== null && typeof content === "object" ? content.value : content;
}

/** The formula of a keyed cell, or "" where it has none. */
export function formulaAt(spec: SheetSpec, key: string): string {
  const content = contentAt(spec, key);
  return content !== null && typeof content === "object" ? content.formula : "";
}

/** Everything that stands in a column (0-based), from top to bottom, blank cells left out. */
export function columnValues(spec: SheetSpec, column: number): readonly CellContent[] {
  return spec.blocks
    .flatMap(({ contents }) => contents.map((cells) => cells[column] ?? null))
    .filter((content) => content !== null && content !== "");
}

/** The same as texts, formulas by their values. */
export function columnTexts(spec: SheetSpec, column: number): readonly string[] {
  return columnValues(spec, column).map((content) =>
    String(content !== null && typeof content === "object" ? content.value : content),
  );
}

function contentText(content: CellContent): string {
  if (content !== null && typeof content === "object") return `=${content.formula} → ${String(content.value)}`;
  return String(content).replace(/\n/g, "⏎");
}
