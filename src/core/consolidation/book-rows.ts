import type { LedgerRow, Verdict } from "../model/consolidation";
import type { MeasureId } from "../model/expression";
import type { Finding } from "../model/finding";
import type { Measure } from "../model/measure";
import { NOTHING_FILLED_KEY } from "../model/office-columns";
import type { Period, ReturnFigure, UnitReturn, WorkReport } from "../model/unit-return";
import { cellText, isBlankCell, ledgerValue } from "./cell-text";
import { heldKeys } from "./held-keys";
import { workKey } from "./version-figures";
import type { Version } from "./version";

/** How a version is taken in. */
export interface Intake {
  readonly period: Period;
  readonly verdict: Exclude<Verdict, "refused">;
  readonly findings: readonly Finding[];
  /** A later version is in force. */
  readonly superseded: boolean;
  /** Figures that stand count although the return is sent back. */
  readonly provisional: boolean;
  readonly measures: ReadonlyMap<MeasureId, Measure>;
}

/**
 * A version's rows of 台账: every figure and every field of 工作开展情况 that holds something, each exactly once; one row that says so
 * where nothing was filled in, as for a unit of which nothing is asked.
 * A version that is known from the ledger only keeps its rows, marked 已被新版替代 once it is superseded.
 */
export function bookRows(version: Version, intake: Intake): readonly LedgerRow[] {
  const received = version.received.date ?? "";
  if (version.source === null) {
    return version.rows.map((row) => ({ ...row, received, state: intake.superseded ? "已被新版替代" : row.state }));
  }
  const { unitReturn } = version.source;
  const held = heldKeys(unitReturn.figures, intake.findings, unitReturn.readings, intake.measures);
  const row = ledgerRow(version, intake.period, received);
  const stands = standsAs(intake);
  const state = (isHeld: boolean): LedgerRow["state"] => (intake.superseded || !isHeld ? stands : "未入账");
  const figures = figureValues(unitReturn).map(({ key, value, note, location }) =>
    row({ key, value, note: cellText(note), location, state: state(held.figures.has(key)) }),
  );
  const works = [...unitReturn.works.values()].sort((left, right) => left.clause - right.clause);
  const rows = [...figures, ...works.flatMap((work) => workRows(work, row, state(held.clauses.has(work.clause))))];
  return rows.length > 0 ? rows : [row({ ...NOTHING_FILLED, state: stands })];
}

const NOTHING_FILLED: Omit<Entry, "state"> = {
  key: NOTHING_FILLED_KEY,
  value: "没有要填的内容",
  note: "",
  location: { sheet: "", cell: "" },
};

/** The figures that were read: all that hold something, and formulas whose value is missing. */
export function figureValues({ figures }: Pick<UnitReturn, "figures">): readonly ReturnFigure[] {
  return [...figures.values()].filter(({ value, formula }) => formula || !isBlankCell(value));
}

function standsAs({ superseded, verdict, provisional }: Intake): LedgerRow["state"] {
  if (superseded) return "已被新版替代";
  if (verdict === "accepted") return "入账";
  return provisional ? "暂纳入" : "未入账";
}

type Entry = Pick<LedgerRow, "key" | "value" | "note" | "location" | "state">;

function ledgerRow(
  { unit, file, revision, submitted, content }: Version,
  period: Period,
  received: string,
): (entry: Entry) => LedgerRow {
  return ({ key, value, note, location, state }) => ({
    period,
    unit,
    key,
    value: ledgerValue(value),
    note,
    state,
    file,
    location,
    revision,
    received,
    submitted: submitted ?? "",
    content,
  });
}

function workRows(
  { clause, fields, locations }: WorkReport,
  row: (entry: Entry) => LedgerRow,
  state: LedgerRow["state"],
): readonly LedgerRow[] {
  return (Object.keys(fields) as (keyof typeof fields)[])
    .filter((field) => !isBlankCell(fields[field]))
    .map((field) =>
      row({ key: workKey(clause, field), value: fields[field], note: "", location: locations[field], state }),
    );
}
