import { extractSheet } from "../../core/layouts/extract-sheet";
import { vetoWords } from "../../core/layouts/parts/veto-words";
import { SHEET_NAMES } from "../../core/model/office-columns";
import type { Result } from "../../core/model/result";
import { fontsOf } from "../fonts-of";
import { OFFICE_SHEETS } from "../intake/office-state";
import { placingStamp } from "../intake/placing-stamp";
import type { Clock } from "../ports/clock";
import type { OpenWorkbook } from "../ports/open-workbook";
import { officeMonthOf, type NoMonth, type OfficeMonth } from "../scoring/office-month";
import { filterWords, type ExtractFilter } from "./extract-filter";
import { changedClauses } from "./changed-clauses";
import { extractLines } from "./extract-lines";

/** What an extract came to. */
export interface PlacedExtract {
  /** How many clauses it lists. */
  readonly clauses: number;
  readonly filter: string;
  /** Titles of dated copies of an earlier extract. */
  readonly kept: readonly string[];
}

const NO_MONTH_BEFORE = "台账里没有上月的数据，不能比较哪些条款有变化。请改选别的摘录范围，或先补齐上月的汇总。";

/** What placing needs. */
export interface ExtractTools {
  readonly workbook: Pick<OpenWorkbook, "read" | "place">;
  readonly clock: Clock;
}

/** Lays 会议摘录 of the workbook's month down, with only what the filter lets through. */
export async function placeExtract(
  filter: ExtractFilter,
  { workbook, clock }: ExtractTools,
): Promise<Result<PlacedExtract, NoMonth>> {
  const opened = officeMonthOf(await workbook.read(OFFICE_SHEETS));
  if (!opened.ok) return opened;
  if (filter.kind === "changed" && changedClauses(opened.value.month) === null)
    return { ok: false, problem: { empty: false, sentences: [NO_MONTH_BEFORE] } };
  const { sheet, clauses, words } = extractOf(filter, opened.value);
  const title = `${opened.value.period}会议摘录`;
  const placed = await workbook.place(
    { title, sheets: [sheet], properties: [] },
    { show: SHEET_NAMES.extract, stamp: placingStamp(clock) },
  );
  return { ok: true, value: { clauses, filter: words, kept: placed.kept.map(({ copy }) => copy) } };
}

function extractOf(filter: ExtractFilter, { held, month, period }: OfficeMonth) {
  const sections = new Map(held.document.sections.map(({ id, printed }) => [id, printed] as const));
  const lines = extractLines(filter, held, month);
  const words = filterWords(filter, sections);
  const { expected, received, missing, score } = month;
  const absent = missing.length === 0 ? "" : `，缺报${missing.length}家：${missing.join("、")}`;
  const notes = [vetoWords(score.veto), `应报${expected}家，已报${received}家${absent}。`];
  const { unconfirmed } = score;
  const sheet = extractSheet({ period, filter: words, notes, lines, unconfirmed }, fontsOf(held.settings));
  return { sheet, clauses: lines.length, words };
}
