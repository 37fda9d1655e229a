import { errorIn } from "../expression/cell-text";
import { fillMessage } from "../expression/fill-message";
import { formatNumber } from "../expression/format-number";
import type { CellReader } from "../expression/evaluate";
import type { FieldKey } from "../model/expression";
import type { Finding } from "../model/finding";
import { WORK_COLUMNS } from "../model/return-columns";
import type { ReturnFigure, UnitReturn, WorkReport } from "../model/unit-return";
import type { CheckOptions } from "./check-options";
import {
  CELL_SHOWS_ERROR,
  ENTRY_IS_FORMULA,
  FIGURE_AS_TEXT,
  FIGURE_UNREAD,
  FORMULA_WITHOUT_RESULT,
  OLDER_RULES,
  SHARE_FOR_AMOUNT,
  SUBMISSION_DATE,
  SUBMISSION_DATE_REQUIRED,
  type ReadingCheck,
} from "./reading-checks";
import { shownCell } from "./rule-message";

type Values = readonly (readonly [string, string | number])[];

/** Findings about how the return could be read: error values, formulas, the missing date, older rules. */
export function readingFindings(unitReturn: UnitReturn, options: CheckOptions): readonly Finding[] {
  const figures = [...unitReturn.figures.values()].flatMap((figure) =>
    figureFindings(figure, options.labels?.get(figure.key) ?? figure.key),
  );
  const works = [...unitReturn.works.values()].flatMap(workFindings);
  return [...figures, ...works, ...returnFindings(unitReturn, options)];
}

function figureFindings(figure: ReturnFigure, label: string): readonly Finding[] {
  const error = errorIn(figure.value);
  const noteError = errorIn(figure.note);
  const found: Finding[] = [];
  if (error !== null)
    found.push(
      atFigure(CELL_SHOWS_ERROR, figure, [
        ["label", label],
        ["error", error],
      ]),
    );
  else if (figure.formula && figure.value === null)
    found.push(atFigure(FORMULA_WITHOUT_RESULT, figure, [["label", label]]));
  else if (figure.formula)
    found.push(
      atFigure(ENTRY_IS_FORMULA, figure, [
        ["label", label],
        ["value", shownCell(figure.value)],
      ]),
    );
  if (noteError !== null) {
    const values: Values = [
      ["label", `${label}的说明`],
      ["error", noteError],
    ];
    found.push({
      ...atFigure(CELL_SHOWS_ERROR, figure, values),
      sheet: figure.noteLocation.sheet,
      cell: figure.noteLocation.cell,
    });
  }
  return found;
}

/** The cells of 工作开展情况 that rules look at. */
function workFindings({ clause, fields, locations }: WorkReport): readonly Finding[] {
  return (["status", "progress"] as const).flatMap((field) => {
    const error = errorIn(fields[field]);
    if (error === null) return [];
    const message = fillMessage(
      CELL_SHOWS_ERROR.message,
      new Map([
        ["label", `第${clause}条${WORK_COLUMNS[field]}`],
        ["error", error],
      ]),
    );
    return [
      {
        ...ofReturn(CELL_SHOWS_ERROR),
        clause,
        key: String(clause),
        sheet: locations[field].sheet,
        cell: locations[field].cell,
        message,
      },
    ];
  });
}

function returnFindings(unitReturn: UnitReturn, options: CheckOptions): readonly Finding[] {
  const found: Finding[] = [];
  if (options.received === true && unitReturn.submitted === null) {
    found.push(ofReturn(options.submissionRequired === true ? SUBMISSION_DATE_REQUIRED : SUBMISSION_DATE));
  }
  if (options.rulesVersion !== undefined && unitReturn.rules !== options.rulesVersion)
    found.push(ofReturn(OLDER_RULES));
  return found;
}

/** A figure that is text and no pick, with the reading that is proposed for it. */
export function unreadFinding(
  unitReturn: UnitReturn,
  key: FieldKey,
  cell: CellReader,
  { label, unit }: { readonly label: string; readonly unit: string },
): Finding | null {
  const figure = unitReturn.figures.get(key);
  const raw = cell({ of: "figure", key });
  if (figure === undefined || typeof raw !== "string") return null;
  const proposed = unitReturn.readings.find((reading) => reading.key === key)?.proposed ?? null;
  const values: Values = [
    ["label", label],
    ["raw", shownCell(raw)],
  ];
  if (typeof proposed === "number" && bareNumber(raw) === proposed)
    return atFigure(FIGURE_AS_TEXT, figure, [...values, ["number", formatNumber(proposed)]]);
  if (proposed === null && SHARE.test(raw) && unit !== "分" && unit !== "%")
    return atFigure(SHARE_FOR_AMOUNT, figure, [...values, ["unit", unit]]);
  const reading = typeof proposed === "number" ? formatNumber(proposed) : proposed;
  const proposal = reading === null ? "请改填数字，或选“不适用”“待报”。" : `可能是 ${reading}，请核对后改填。`;
  return atFigure(FIGURE_UNREAD, figure, [...values, ["proposal", proposal]]);
}

/** A share or percentage in words or signs. */
const SHARE = /[%％‰]|百分之/;

/** The number that a text is, in another width, with white space, quotes or thousands separators; null when there is more to it. */
function bareNumber(raw: string): number | null {
  const bare = raw
    .normalize("NFKC")
    .replace(/[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff,'‘’]/g, "");
  return bare === "" || Number.isNaN(Number(bare)) ? null : Number(bare);
}

function atFigure(check: ReadingCheck, figure: ReturnFigure, values: Values): Finding {
  return {
    ...ofReturn(check),
    clause: Number(figure.key.split("-")[0]),
    key: figure.key,
    sheet: figure.location.sheet,
    cell: figure.location.cell,
    message: fillMessage(check.message, new Map(values)),
  };
}

function ofReturn(check: ReadingCheck): Finding {
  return {
    rule: check.id,
    grade: check.grade,
    clause: null,
    key: null,
    sheet: null,
    cell: null,
    message: check.message,
    explained: false,
  };
}
