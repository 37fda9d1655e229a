import type { DocumentCatalogue, Milestone } from "../../model/catalogue";
import { checkOrder } from "./check-order";
import { chineseNumber, NUMERAL } from "./chinese-number";
import { figures } from "./figures";
import type { Paragraph } from "./paragraphs";
import type { ParseLog } from "./parse-log";

const MONTH = "(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月";
const STAGE = new RegExp(
  `^[（(](${NUMERAL})[）)]\\s*(.+?阶段)\\s*[（(]${MONTH}(?:\\s*[-—–－~至]+\\s*${MONTH})?\\s*[）)]$`,
);
const CYCLE = new RegExp(`自${MONTH}.*?至${MONTH}`);
const STEP = /^(\d{1,2})\.\s*(.+)$/;

/** Reads 实施步骤: stages with their months, and the steps of each. */
export function readMilestones(chapter: readonly Paragraph[], log: ParseLog): readonly Milestone[] {
  const stages: { readonly heading: Omit<Milestone, "intro" | "steps" | "figures">; readonly content: Paragraph[] }[] =
    [];
  for (const paragraph of chapter) {
    const heading = readHeading(paragraph);
    const stage = stages[stages.length - 1];
    if (heading !== null) stages.push({ heading, content: [] });
    else if (/^[（(]/.test(paragraph.text))
      log.problem(
        paragraph.line,
        `「${paragraph.text}」`,
        "阶段名称和年月，如「（一）筹备阶段（2022年8月-2023年7月）」",
      );
    else stage?.content.push(paragraph);
  }
  const milestones = stages.map(({ heading, content }) => ({ ...heading, ...readContent(content, heading.name, log) }));
  checkOrder("实施步骤", milestones, log);
  for (const { name, from, to, line } of milestones) {
    if (from > to)
      log.problem(
        line,
        `${from} 至 ${to}`,
        "先后正确的起止年月",
        `第 ${line} 行：「${name}」的起止年月前后颠倒（${from} 至 ${to}）。请核对原文。`,
      );
  }
  return milestones;
}

/** The 创建 cycle (L223: 自2022年8月起 … 至2025年8月), or null. */
export function readCycle(chapter: readonly Paragraph[]): DocumentCatalogue["cycle"] {
  for (const { text, line } of chapter) {
    const [, fromYear, fromMonth, toYear, toMonth] = CYCLE.exec(text) ?? [];
    if (fromYear !== undefined) return { from: month(fromYear, fromMonth), to: month(toYear, toMonth), line };
  }
  return null;
}

function readHeading({ text, line }: Paragraph): Omit<Milestone, "intro" | "steps" | "figures"> | null {
  const [, numeral = "", name = "", fromYear, fromMonth, toYear, toMonth] = STAGE.exec(text) ?? [];
  if (fromYear === undefined) return null;
  const from = month(fromYear, fromMonth);
  return { no: chineseNumber(numeral), name, from, to: toYear === undefined ? from : month(toYear, toMonth), line };
}

function readContent(
  content: readonly Paragraph[],
  name: string,
  log: ParseLog,
): Pick<Milestone, "intro" | "steps" | "figures"> {
  const intro: string[] = [];
  const steps: { readonly no: number; readonly line: number; readonly texts: string[] }[] = [];
  for (const { text: printed, line } of content) {
    const [, no, text] = STEP.exec(printed) ?? [];
    if (no !== undefined && text !== undefined) steps.push({ no: Number(no), line, texts: [text] });
    else (steps[steps.length - 1]?.texts ?? intro).push(printed);
  }
  checkOrder(`「${name}」的步骤`, steps, log);
  return {
    intro: intro.join("\n"),
    steps: steps.map(({ texts }) => texts.join("\n")),
    figures: content.flatMap(figures),
  };
}

function month(year = "", monthOfYear = ""): string {
  return `${year}-${monthOfYear.padStart(2, "0")}`;
}
