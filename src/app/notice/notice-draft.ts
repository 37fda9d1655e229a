import { measuresSheet as layMeasures } from "../../core/layouts/measures-sheet";
import { monthlySummary } from "../../core/layouts/monthly-summary";
import {
  noticeParagraphs,
  noticeTitle,
  NOTICE_ADDRESSEES,
  NOTICE_ORGAN,
} from "../../core/layouts/parts/notice-paragraphs";
import type { Paragraph } from "../../core/layouts/parts/notice-sources";
import { receiptsSheet } from "../../core/layouts/receipts-sheet";
import { shortfallsSheet } from "../../core/layouts/shortfalls-sheet";
import type { Result } from "../../core/model/result";
import { OFFICE_SHEETS } from "../intake/office-state";
import type { OpenWorkbook } from "../ports/open-workbook";
import { officeMonthOf, type NoMonth } from "../scoring/office-month";

/** A piece of the notice's text; what follows a cell, or can be looked up in one, says which (`E12` of `sheet`). */
export interface NoticePiece {
  readonly text: string;
  readonly from: { readonly sheet: string; readonly cell: string } | null;
}

/** The notice of the workbook's month, drafted from the figures. */
export interface NoticeDraft {
  readonly period: string;
  /** Title and addressees, then headings and paragraphs, last who signs; in order, one after another. */
  readonly lines: readonly (readonly NoticePiece[])[];
}

/** The workbook's month as 通报, drafted anew: what somebody changed in the sheet 通报 is not in it. */
export async function noticeDraft(workbook: Pick<OpenWorkbook, "read">): Promise<Result<NoticeDraft, NoMonth>> {
  const opened = officeMonthOf(await workbook.read(OFFICE_SHEETS));
  if (!opened.ok) return opened;
  const { period, month, held } = opened.value;
  const catalogue = held.document;
  const measuresSheet = layMeasures(month, held.measures);
  const sources = { month, measures: held.measures, measuresSheet, receiptsSheet: receiptsSheet(month) };
  const summarySheet = monthlySummary({ ...sources, catalogue });
  const shortfalls = shortfallsSheet({ ...sources, clauses: catalogue.clauses });
  const parts = noticeParagraphs({ ...sources, catalogue, summarySheet, shortfallsSheet: shortfalls });
  const plain = (text: string): readonly NoticePiece[] => [{ text, from: null }];
  const lines = [
    plain(noticeTitle(period)),
    plain(NOTICE_ADDRESSEES),
    ...parts.flatMap(({ title, paragraphs }) => [plain(`　　${title}`), ...paragraphs.map(piecesOf)]),
    plain(`　　　　　　　　　　　　${NOTICE_ORGAN}`),
    plain("　　　　　　　　　　　　　　年　　月　　日"),
  ];
  return { ok: true, value: { period, lines } };
}

/** The draft as text to be pasted, a line for each paragraph. */
export function noticeText({ lines }: NoticeDraft): string {
  return lines.map((pieces) => pieces.map(({ text }) => text).join("")).join("\n");
}

function piecesOf(paragraph: Paragraph): readonly NoticePiece[] {
  return [
    { text: "　　", from: null },
    ...paragraph.map((part): NoticePiece => {
      if (typeof part === "string") return { text: part, from: null };
      return { text: part.shown, from: placeIn("reference" in part ? part.reference : part.source) };
    }),
  ];
}

/** The first cell that a formula takes from another sheet: `'指标汇总'!$E$12` of a value, the first of a range that is counted. */
function placeIn(reference: string): NoticePiece["from"] {
  const match = /'([^']+)'!\$?([A-Z]+)\$?(\d+)/.exec(reference);
  const [, sheet = "", column = "", row = ""] = match ?? [];
  return match === null ? null : { sheet, cell: `${column}${row}` };
}
