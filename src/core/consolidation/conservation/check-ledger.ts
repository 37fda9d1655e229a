import type { Consolidation, LedgerRow } from "../../model/consolidation";
import { dateFromSerial, dateFromText } from "../../model/calendar";
import type { CellScalar } from "../../model/expression";
import { NOTHING_FILLED_KEY, SHEET_NAMES } from "../../model/office-columns";
import type { FileValues, PresentValue } from "../../model/present-value";
import type { Grid } from "../../sheet/grid";
import { writableText } from "../../sheet/writable-text";
import { cellText, ledgerValue } from "../cell-text";
import { placeName } from "./value-fates";
import { writtenLedger, type WrittenRow } from "./written-ledger";

/** Spreadsheets work with 15 digits. */
const SAME_NUMBER = 1e-14;

/**
 * Holds a 台账 that has been written against the month it is of, row by row, and every row that came in a picked file against the very
 * cell that it names there. Gives whole Chinese sentences, one for each difference; [] when all is as it should be.
 */
export function checkLedger(
  written: Grid | null,
  { ledger, files, period }: Pick<Consolidation, "ledger" | "files" | "period">,
  present: readonly FileValues[],
): readonly string[] {
  const rows = written === null ? null : writtenLedger(written);
  if (rows === null) return [`写出的工作簿里读不到「${SHEET_NAMES.ledger}」。`];
  const sources = sourceCells(present);
  const inHand = new Map(files.map((each) => [JSON.stringify([each.unit, each.revision]), each]));
  const expected = new Set<string>();
  const problems: string[] = [];
  for (const row of ledger) {
    const key = [row.period, row.unit, row.key, row.revision].join("|");
    expected.add(key);
    const [found, twice] = rows.get(writableText(key)) ?? [];
    const outcome = row.period === period ? inHand.get(JSON.stringify([row.unit, row.revision])) : undefined;
    const isReading = outcome?.readings.some(({ accepted, key: read }) => accepted && read === row.key) === true;
    const source = outcome === undefined || isReading ? undefined : sources.get(outcome.file);
    problems.push(...problemsOf(row, found, twice !== undefined, source));
  }
  const strangers = [...rows.keys()].filter((key) => !expected.has(key));
  return strangers.length === 0
    ? problems
    : [
        ...problems,
        `「${SHEET_NAMES.ledger}」里多出 ${strangers.length} 行不属于这次汇总，如「${strangers[0] ?? ""}」。`,
      ];
}

function sourceCells(present: readonly FileValues[]): ReadonlyMap<string, ReadonlyMap<string, PresentValue>> {
  return new Map(
    present.map(({ file, values }) => [file, new Map((values ?? []).map((each) => [placeName(each.location), each]))]),
  );
}

function problemsOf(
  row: LedgerRow,
  found: WrittenRow | undefined,
  isTwice: boolean,
  source: ReadonlyMap<string, PresentValue> | undefined,
): readonly string[] {
  const name = `${row.unit}「${row.key}」`;
  if (found === undefined) return [`「${SHEET_NAMES.ledger}」里少了${name}这一行（来自 ${placeOf(row)}）。`];
  if (isTwice) return [`「${SHEET_NAMES.ledger}」里${name}有两行。`];
  if (row.key !== NOTHING_FILLED_KEY && source !== undefined) {
    const cell = source.get(placeName(row.location));
    if (cell === undefined || !isCellOf(found.value, cell)) {
      return [
        `${placeOf(row)} 里是${shown(cell === undefined ? null : ledgerValue(cell.value))}，「${SHEET_NAMES.ledger}」里写的却是${shown(found.value)}（${name}）。`,
      ];
    }
  }
  if (!isSame(found.value, row.value))
    return [
      `${name}应是${shown(row.value)}，「${SHEET_NAMES.ledger}」里写的却是${shown(found.value)}（来自 ${placeOf(row)}）。`,
    ];
  const { file, location, state } = row;
  const isPlace =
    found.file === writableText(file) && found.sheet === writableText(location.sheet) && found.cell === location.cell;
  return isPlace && found.state === state
    ? []
    : [`${name}的来源或状态与写出的不一致（应是 ${placeOf(row)}，${state}）。`];
}

/** As the cell is, or a date in it written out. */
function isCellOf(written: CellScalar, { value }: PresentValue): boolean {
  if (isSame(written, value)) return true;
  if (typeof value === "number") return written === dateFromSerial(value);
  return typeof value === "string" && written === dateFromText(value);
}

function isSame(written: CellScalar, meant: CellScalar): boolean {
  const expected = ledgerValue(meant);
  if (typeof written === "number" && typeof expected === "number")
    return Math.abs(written - expected) <= SAME_NUMBER * Math.abs(expected);
  return written === (typeof expected === "string" ? writableText(expected) : expected);
}

const placeOf = ({ file, location }: LedgerRow): string => `${file} ${placeName(location)}`;

const MOST = 40;

function shown(value: CellScalar): string {
  const text = cellText(value);
  if (text === "") return "空的";
  return ` ${text.length > MOST ? `${text.slice(0, MOST)}…` : text} `;
}
