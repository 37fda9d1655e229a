import type { Programme } from "../../model/catalogue";
import type { UnitRegistry } from "../units/unit-registry";
import { checkCount, checkOrder } from "./check-order";
import { NUMERAL } from "./chinese-number";
import { figures } from "./figures";
import type { Paragraph } from "./paragraphs";
import { printedPieces } from "./paragraphs";
import type { ParseLog } from "./parse-log";
import { readProgrammeUnits } from "./programme-units";

/** 「（一）实施12项食品安全治理提升工程」, 「（二）开展12个专项整治行动」 */
const GROUP = new RegExp(`^[（(]${NUMERAL}[）)][^。]*?(\\d+)\\s*[项个][^。]*(工程|行动)$`);
const ITEM = /^(\d{1,2})\.\s*([^。]+)。(.+)$/;
const LABEL = /^(牵头单位|责任单位)[：:]/;

interface PrintedProgramme {
  readonly kind: Programme["kind"];
  readonly content: Paragraph[];
  lead: Paragraph | null;
  units: Paragraph | null;
}

/** Reads the 提升工程 and 专项整治行动 of 主要任务, each with its 牵头单位 and 责任单位; as many as their headings announce. */
export function readProgrammes(
  chapter: readonly Paragraph[],
  registry: UnitRegistry,
  log: ParseLog,
): readonly Programme[] {
  const programmes: Programme[] = [];
  const groups = chapter.flatMap(({ text }, start) => {
    const [, count, kind] = GROUP.exec(text) ?? [];
    return kind === "工程" || kind === "行动" ? [{ kind, count: Number(count), start } as const] : [];
  });
  groups.forEach(({ kind, count, start }, index) => {
    const paragraphs = chapter.slice(start + 1, groups[index + 1]?.start);
    const read = gather(kind, paragraphs, log).flatMap((printed) => readProgramme(printed, registry, log) ?? []);
    checkOrder(kind, read, log);
    checkCount(kind, read.length, count, paragraphs[paragraphs.length - 1]?.endLine ?? 1, log);
    programmes.push(...read);
  });
  return programmes;
}

/** Hands each paragraph to the programme it belongs to; what precedes the first is the group's introduction. */
function gather(kind: Programme["kind"], paragraphs: readonly Paragraph[], log: ParseLog): readonly PrintedProgramme[] {
  const gathered: PrintedProgramme[] = [];
  for (const paragraph of paragraphs) {
    const current = gathered[gathered.length - 1];
    const label = LABEL.exec(paragraph.text)?.[1];
    if (ITEM.test(paragraph.text)) gathered.push({ kind, content: [paragraph], lead: null, units: null });
    else if (current === undefined) continue;
    else if (label === "牵头单位" && current.lead === null) current.lead = paragraph;
    else if (label === "责任单位" && current.units === null) current.units = paragraph;
    else if (label === undefined && current.lead === null) current.content.push(paragraph);
    else log.problem(paragraph.line, `「${paragraph.text}」`, `下一项${kind}，如「2. …」`);
  }
  return gathered;
}

function readProgramme(printed: PrintedProgramme, registry: UnitRegistry, log: ParseLog): Programme | null {
  const { kind, content, lead, units } = printed;
  const first = content[0];
  const [, no, name, text] = ITEM.exec(first?.text ?? "") ?? [];
  if (first === undefined || name === undefined || text === undefined) return null;
  if (lead === null || units === null) {
    const missing = lead === null ? "牵头单位" : "责任单位";
    const line = (lead ?? content[content.length - 1] ?? first).endLine;
    log.problem(
      line,
      `没有${missing}`,
      missing,
      `第 ${line} 行：「${name}」后面应有「${missing}：…」，没有读到。请核对文件是否完整。`,
    );
    return null;
  }
  return {
    kind,
    no: Number(no),
    name,
    text: [text, ...content.slice(1).map((paragraph) => paragraph.text)].join("\n"),
    lead: readProgrammeUnits(lead, registry, log),
    units: readProgrammeUnits(units, registry, log),
    printedLead: printedPieces(lead),
    printedUnits: printedPieces(units),
    figures: content.flatMap(figures),
    line: first.line,
    leadLines: lead.pieces.map(({ line }) => line),
    unitsLines: units.pieces.map(({ line }) => line),
  };
}
