import type { UnitRegistry } from "../units/unit-registry";
import type { Paragraph } from "./paragraphs";
import { lineAt } from "./paragraphs";
import type { ParseLog } from "./parse-log";
import { splitNames } from "./split-names";
import type { UnitReading } from "./unit-name";
import { namesRead, readUnitName } from "./unit-name";

/**
 * Reads 「牵头单位：市农业农村局、市场监管局」: canonical names in printed order. After the first department 市 is left out.
 * A name that the registry does not know stays as printed; the gap list names it.
 */
export function readProgrammeUnits(paragraph: Paragraph, registry: UnitRegistry, log: ParseLog): readonly string[] {
  const [label = "", field = ""] = /^(..单位)[：:]\s*/.exec(paragraph.text) ?? [];
  const listed = splitNames(paragraph.text.slice(label.length));
  if (listed.length === 0) log.problem(paragraph.line, "空白", `${field}的名称`);
  const units = new Set<string>();
  for (const { text, offset } of listed) {
    const reading = readUnitName(registry, text) ?? withCity(registry, text);
    const line = lineAt(paragraph, label.length + offset);
    const names = reading === null ? [text] : namesRead(reading, line, field, log);
    names.forEach((name) => units.add(name));
  }
  return [...units];
}

/** 市场监管局 after 市农业农村局 is 市市场监管局; where only 市 is missing, all lines are one repair. */
function withCity(registry: UnitRegistry, printed: string): UnitReading | null {
  const reading = readUnitName(registry, `市${printed}`);
  if (reading === null) return null;
  const omitted = "名单中承前省略「市」字";
  if (reading.reason !== null) return { ...reading, printed, reason: `${omitted}；${reading.reason}` };
  return { ...reading, printed, reason: `${omitted}，即「${reading.names.join("、")}」。`, once: true };
}
