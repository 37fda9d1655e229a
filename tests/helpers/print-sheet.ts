import { areaToA1, toA1 } from "../../src/core/sheet/a1";
import type { CellContent, SheetSpec } from "../../src/core/sheet/sheet-spec";

/** A sheet as lines of text, for snapshots that people can read: contents row by row, then what may be typed where. */
export function printSheet(sheet: SheetSpec): string {
  const lines = sheet.blocks.flatMap(({ at, contents }) =>
    contents.map(
      (cells, row) =>
        `${at.row + row + 1}: ${cells
          .map(printContent)
          .join(" | ")
          .replace(/[ |]+$/, "")}`,
    ),
  );
  return [
    `# ${sheet.name}`,
    `columns: ${sheet.columns.map(({ width, hidden }) => (hidden === true ? `(${width})` : width)).join(" ")}`,
    ...lines,
    ...sheet.merges.map((area) => `merge ${areaToA1(area)}`),
    ...sheet.entryRules.map(
      ({ area, allow, prompt, alert }) =>
        `entry ${areaToA1(area)}: ${JSON.stringify(allow)} 「${prompt?.title ?? ""}」${prompt?.text ?? ""}${alert === null ? "" : " !"}`,
    ),
    ...sheet.highlights.map(({ area, formula }) => `highlight ${areaToA1(area)}: ${formula}`),
    ...sheet.names.map(({ name, cell }) => `name ${name}: ${toA1(cell)}`),
    ...sheet.links.map(({ at, sheet: target, cell }) => `link ${toA1(at)}: ${target}!${toA1(cell)}`),
    `freeze ${JSON.stringify(sheet.freeze)} protected ${sheet.protected}`,
    `print ${JSON.stringify(sheet.print)}`,
  ].join("\n");
}

function printContent(content: CellContent): string {
  if (content === null) return "";
  if (typeof content !== "object") return String(content).replace(/\n/g, "⏎");
  return `${String(content.value)} =${content.formula.length > 60 ? `${content.formula.slice(0, 60)}…` : content.formula}`;
}
