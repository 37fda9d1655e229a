import type { WorkbookReader } from "../app/ports/workbook-reader";
import type { ReadProblem } from "../core/model/read-problem";
import type { Result } from "../core/model/result";
import type { Grid, WorkbookGrid } from "../core/sheet/grid";
import { PORTABLE_TOOLS } from "./read/byte-tools";
import type { ByteTools } from "./read/byte-tools";
import { carriedBy } from "./read/carried-by";
import { readCustomProperties } from "./read/custom-properties";
import { readDateStyles } from "./read/date-styles";
import { deadlineIn } from "./read/deadline";
import type { Deadline } from "./read/deadline";
import { requireZip } from "./read/file-kind";
import { limitsFor } from "./read/limits";
import type { XlsxLimits } from "./read/limits";
import { workbookPartOf } from "./read/package-kind";
import { PackageParts } from "./read/package-parts";
import { emptyMemory } from "./read/plain/reader-memory";
import { noReadCounts } from "./read/read-counts";
import type { ReadCounts } from "./read/read-counts";
import type { ReadEffort } from "./read/read-effort";
import { damaged, Refusal, refuse, refuseDamaged, refuseTooLarge } from "./read/refusal";
import { relationshipsOf } from "./read/relationships";
import type { Relationship } from "./read/relationships";
import { readSharedStrings } from "./read/shared-strings";
import { readWorkbookPart } from "./read/workbook-part";
import { readWorksheetPart } from "./read/worksheet-part";
import { megabytes, zipDirectory } from "./read/zip-directory";

/** Reads .xlsx files (ECMA-376, transitional and strict) from untrusted bytes: cached values, and formulas as mere texts; nothing is calculated, no link is followed. */
export const xlsxReader: WorkbookReader = createXlsxReader();

/** What a reader may be given. */
export interface ReaderOptions {
  /** What the host has built in. */
  readonly tools?: Partial<ByteTools>;
  /** Where the work is counted. */
  readonly observe?: ReadCounts;
  /** false: every part token by token, as parts are read that are written in an unusual way; for comparing the two ways. */
  readonly quickly?: boolean;
}

/** A reader with other limits, whoever a file is from, or another clock. */
export function createXlsxReader(
  given: XlsxLimits | null = null,
  now: () => number = Date.now,
  { tools: built, observe: counts = noReadCounts(), quickly = true }: ReaderOptions = {},
): WorkbookReader {
  const tools: ByteTools = { ...PORTABLE_TOOLS, ...built };
  const memory = emptyMemory(tools);
  return {
    read: (bytes, source = "unit") => {
      const limits = given ?? limitsFor(source);
      const effort = { limits, tools, memory, counts, quickly };
      counts.files += 1;
      return Promise.resolve(outcome(() => readWorkbook(bytes, effort, deadlineIn(limits.milliseconds, now))));
    },
  };
}

function outcome(read: () => WorkbookGrid): Result<WorkbookGrid, ReadProblem> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    // Whatever a hostile file breaks in here must not stop the other files of the batch.
    return { ok: false, problem: error instanceof Refusal ? error.problem : damaged("内容无法解析").problem };
  }
}

function readWorkbook(bytes: Uint8Array, effort: ReadEffort, deadline: Deadline): WorkbookGrid {
  const { limits, counts } = effort;
  if (bytes.length > limits.fileBytes)
    refuseTooLarge(`${megabytes(bytes.length)}，上限 ${megabytes(limits.fileBytes)}`);
  requireZip(bytes);
  const parts = new PackageParts(bytes, zipDirectory(bytes, limits), effort, deadline);
  const main = workbookPartOf(parts);
  const workbook = readWorkbookPart(parts, main, limits.sheets);
  const related = relationshipsOf(parts, main);
  refuseMacros(related);
  const partOf = (wanted: string): string | undefined => related.find(({ type }) => type === wanted)?.part;

  const strings = partOf("sharedStrings");
  const styles = partOf("styles");
  const context = {
    strings: strings === undefined ? [] : readSharedStrings(parts, strings),
    dateStyles: styles === undefined ? [] : readDateStyles(parts, styles),
    date1904: workbook.date1904,
    textLength: limits.textLength,
  };
  const budget = { left: limits.cells, limit: limits.cells, formulas: { left: limits.formulaLength } };
  const sheets = workbook.sheets.map(({ name, state, relationship }): Grid => {
    const target = sheetPart(related, relationship);
    // A chart sheet has a name and no cells.
    return {
      name,
      state,
      rows: target.type === "worksheet" ? readWorksheetPart(parts, target.part, context, budget) : [],
    };
  });
  counts.cells += budget.limit - budget.left;
  counts.keptCells += sheets.reduce((sum, { rows }) => sum + rows.reduce((all, { cells }) => all + cells.length, 0), 0);
  const custom = relationshipsOf(parts, "").find(({ type }) => type === "custom-properties")?.part;
  const carried = carriedBy(parts);
  return {
    sheets,
    names: workbook.names,
    properties: custom === undefined || !parts.has(custom) ? new Map() : readCustomProperties(parts, custom),
    parts: parts.names,
    ...(carried.size === 0 ? {} : { carried }),
  };
}

/** What a part is called says little; how the workbook refers to it is what programs go by. */
function refuseMacros(related: readonly Relationship[]): void {
  if (related.some(({ type }) => type === "vbaProject"))
    refuse("macro", "文件含有宏，为安全起见未读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送。");
  if (related.some(({ type }) => type === "xlMacrosheet" || type === "xlIntlMacrosheet"))
    refuse("macro", "文件含有宏表，为安全起见未读取。请用 Excel 或 WPS 打开，删去宏表后另存为 .xlsx，重新报送。");
}

function sheetPart(related: readonly Relationship[], id: string): Relationship {
  return related.find((relationship) => relationship.id === id) ?? refuseDamaged("工作表缺失");
}
