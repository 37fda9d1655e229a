import type { FieldKey } from "../model/expression";
import type { Finding } from "../model/finding";
import { SHEET_NAMES } from "../model/office-columns";
import type { ReadProblem } from "../model/read-problem";
import type { Result } from "../model/result";
import type { UnitReturn } from "../model/unit-return";
import type { WorkbookGrid } from "../sheet/grid";
import { checkCode } from "../model/check-code";
import { carriedFinding } from "./carried-finding";
import { checkedCells } from "./checked-cells";
import { chooseSheet, sheetNamed } from "./choose-sheet";
import { excerpt } from "./excerpt";
import { findFigureTable, parseFigures, type ParsedFigures } from "./parse-figures";
import { findWorkTable, parseWorks, type ParsedWorks } from "./parse-works";
import { readIdentity, type ReturnIdentity } from "./read-identity";
import { documentOf, type ReturnKnowledge } from "./return-knowledge";
import { structureFinding } from "./structure-finding";

/** A return as it was read, and what the reading itself found: located, with what to do. */
export interface ParsedReturn {
  readonly unitReturn: UnitReturn;
  readonly structureFindings: readonly Finding[];
}

const NO_FIGURES: ParsedFigures = {
  figures: new Map(),
  typedRatios: new Map(),
  readings: [],
  findings: [],
  unknownKeys: [],
};

/** Missing rows up to this share of what is asked (and at least this many) are named; more make the file `structure-changed`. */
const MISSING_SHARE = 0.25;
const MISSING_ROWS = 3;
/** Sheets that are named one by one. */
const MOST_SHEETS = 10;
/** Where WPS keeps pictures that stand in cells; nobody put that sheet there. */
const KEPT_BY_WPS = /^WpsReserved_/;

/**
 * A workbook's grid as a unit's return (contracts.md §3): sheets by content, columns by head, rows by key.
 * A file that is none, or whose rows cannot be trusted, is a `ReadProblem`; odd but readable things become findings and readings.
 */
export function parseReturn(workbook: WorkbookGrid, known: ReturnKnowledge): Result<ParsedReturn, ReadProblem> {
  const identity = readIdentity(workbook, known);
  if (!identity.ok) return identity;
  const { edition, unit, period } = identity.value;
  if (edition !== "" && documentOf(edition) !== documentOf(known.edition)) return wrongEdition(edition, known.edition);
  const asked = known.askedOf(unit, period);

  const figureSheet = chooseSheet(workbook, SHEET_NAMES.figures, findFigureTable);
  const workSheet = chooseSheet(workbook, SHEET_NAMES.works, findWorkTable);
  if (figureSheet === null && asked.figures.length > 0) return sheetMissing(SHEET_NAMES.figures);
  if (workSheet === null && asked.clauses.length > 0) return sheetMissing(SHEET_NAMES.works);
  const figures = figureSheet === null ? ok(NO_FIGURES) : parseFigures(figureSheet.table, known);
  if (!figures.ok) return figures;
  const works =
    workSheet === null
      ? ok<ParsedWorks>({ works: new Map(), findings: [], unknownClauses: [] })
      : parseWorks(workSheet.table, known);
  if (!works.ok) return works;
  if (figures.value.unknownKeys.length > 0 && edition !== known.edition) return wrongEdition(edition, known.edition);

  const completeness = checkRows(figures.value, works.value, asked, identity.value, known);
  if (!completeness.ok) return completeness;
  const unitReturn = assemble(identity.value, figures.value, works.value, asked);
  const usedSheets = [figureSheet?.grid.name, workSheet?.grid.name];
  return {
    ok: true,
    value: {
      unitReturn,
      structureFindings: [
        ...figures.value.findings,
        ...works.value.findings,
        ...completeness.value,
        ...checkSubmission(identity.value, known),
        ...checkVersions(identity.value, known),
        ...checkPrintedCode(identity.value, unitReturn, known),
        ...tellOfTheRest(workbook, usedSheets, identity.value),
      ],
    },
  };
}

function assemble(
  identity: ReturnIdentity,
  figures: ParsedFigures,
  works: ParsedWorks,
  asked: ReturnType<ReturnKnowledge["askedOf"]>,
): UnitReturn {
  const askedFigures = new Set(asked.figures);
  const askedClauses = new Set(asked.clauses);
  const { unit, period, edition, rules, revision, submitted, checkCode: code } = identity;
  return {
    unit,
    period,
    edition,
    rules,
    revision,
    submitted: submitted?.date ?? null,
    checkCode: code?.text ?? null,
    figures: new Map([...figures.figures].filter(([key]) => askedFigures.has(key))),
    typedRatios: figures.typedRatios,
    works: new Map([...works.works].filter(([clause]) => askedClauses.has(clause))),
    readings: figures.readings.filter(({ key }) => askedFigures.has(key)),
  };
}

/** Rows that are missing, and rows that are none of the unit's. */
function checkRows(
  { figures, unknownKeys }: ParsedFigures,
  { works, unknownClauses }: ParsedWorks,
  asked: ReturnType<ReturnKnowledge["askedOf"]>,
  identity: ReturnIdentity,
  known: ReturnKnowledge,
): Result<readonly Finding[], ReadProblem> {
  // Issued under other rules, the form may rightly lack rows that are asked today.
  const sameRules = identity.rules === known.rules;
  const missingFigures = asked.figures.filter((key) => !figures.has(key));
  const missingClauses = asked.clauses.filter((clause) => !works.has(clause));
  const missing = missingFigures.length + missingClauses.length;
  const most = Math.max(MISSING_ROWS, MISSING_SHARE * (asked.figures.length + asked.clauses.length));
  if (sameRules && missing > most) {
    return {
      ok: false,
      problem: {
        code: "structure-changed",
        message: `表中少了${missing}行应填的内容，可能整段被删。请用下发的空白表重填后报送。`,
      },
    };
  }
  const grade = sameRules ? "错误" : "提示";
  const findings: Finding[] = [
    ...missingFigures.map((key) =>
      structureFinding("row-missing", grade, `表中没有「${figureName(key, known)}」这一行，请用下发的空白表补填。`, {
        clause: clauseOf(key),
        key,
      }),
    ),
    ...missingClauses.map((clause) =>
      structureFinding(
        "row-missing",
        grade,
        `「${SHEET_NAMES.works}」中没有第${clause}条这一行，请用下发的空白表补填。`,
        { clause, key: String(clause) },
      ),
    ),
  ];
  const strangers = [
    ...[...figures.keys()].filter((key) => !asked.figures.includes(key)).map((key) => figureName(key, known)),
    ...unknownKeys,
    ...[...works.keys(), ...unknownClauses]
      .filter((clause) => !asked.clauses.includes(clause))
      .map((clause) => `第${clause}条`),
  ];
  if (strangers.length > 0) {
    const [first] = strangers;
    findings.push(
      structureFinding(
        "row-not-asked",
        "提示",
        `表中有${strangers.length}行不属于${identity.unit}本月的填报范围（${excerpt(String(first))}${strangers.length > 1 ? "等" : ""}），未计入。`,
      ),
    );
  }
  return ok(findings);
}

function checkSubmission({ submitted, submittedLocation }: ReturnIdentity, known: ReturnKnowledge): readonly Finding[] {
  const location = submitted?.location ?? submittedLocation;
  const place = location === null ? {} : { location };
  if (submitted === null) {
    const grade = known.submissionRequired ? "错误" : "提示";
    return [
      structureFinding(
        "not-submitted",
        grade,
        "没有填写完成上报日期。请在「填报说明」的签报栏填写，如 2024-03-22。",
        place,
      ),
    ];
  }
  if (submitted.date !== null) return [];
  const grade = known.submissionRequired ? "错误" : "提示";
  return [
    structureFinding(
      "not-submitted",
      grade,
      `完成上报日期「${excerpt(submitted.text)}」看不懂，视为未填。请写成 2024-03-22 这样的日期。`,
      place,
    ),
  ];
}

function checkVersions({ rules, edition }: ReturnIdentity, known: ReturnKnowledge): readonly Finding[] {
  if (rules !== known.rules)
    return [structureFinding("older-rules", "提示", "本表按旧版规则下发，已按报告期的现行规则重新审核。")];
  if (edition !== known.edition)
    return [structureFinding("older-rules", "提示", "本表的填报项目与现行表样不完全相同，已按项目逐行对应。")];
  return [];
}

/** Cached by the program that saved the file last: if it differs, the print and the file are not the same. */
function checkPrintedCode(
  { checkCode: printed }: ReturnIdentity,
  unitReturn: UnitReturn,
  known: ReturnKnowledge,
): readonly Finding[] {
  if (printed === null || !/^\d{4}-\d{4}$/.test(printed.text)) return [];
  const code = checkCode(checkedCells(unitReturn, (key: FieldKey) => known.figures.get(key) ?? null));
  if (code === printed.text) return [];
  const message = `表中核对码是 ${printed.text}，按表内数字应为 ${code}：文件保存后数字有变动，或保存前没有重算。请用 Excel、WPS 打开并保存，核对打印件上的核对码。`;
  return [structureFinding("check-code-differs", "提示", message, { location: printed.location })];
}

/** Sheets and other things that are no part of the form. */
function tellOfTheRest(
  workbook: WorkbookGrid,
  used: readonly (string | undefined)[],
  identity: ReturnIdentity,
): readonly Finding[] {
  const own = new Set<string | undefined>([
    SHEET_NAMES.guide,
    SHEET_NAMES.findings,
    identity.submittedLocation?.sheet,
    ...used,
  ]);
  // Where nothing is asked, the form's sheet of that name is empty.
  used.forEach((sheet, index) => {
    if (sheet === undefined) own.add([SHEET_NAMES.figures, SHEET_NAMES.works][index]);
  });
  const extra = workbook.sheets.filter((sheet) => {
    const plain = sheet.name.trim();
    return !own.has(sheet.name) && (!own.has(plain) || sheetNamed(workbook.sheets, plain) !== sheet);
  });
  const hidden = extra.filter(({ name, state }) => state !== "visible" && !KEPT_BY_WPS.test(name));
  return [
    ...nameExtraSheets(extra.filter(({ state }) => state === "visible").map(({ name }) => name)),
    ...carriedFinding(workbook, hidden),
  ];
}

function nameExtraSheets(extra: readonly string[]): readonly Finding[] {
  if (extra.length === 0) return [];
  const named = extra.slice(0, MOST_SHEETS).map((name) => `「${excerpt(name)}」`);
  return [
    structureFinding(
      "extra-sheet",
      "提示",
      `另有工作表${named.join("")}${extra.length > MOST_SHEETS ? `等${extra.length}张` : ""}，不属于月报表，未读取。`,
    ),
  ];
}

function figureName(key: FieldKey, known: ReturnKnowledge): string {
  const figure = known.figures.get(key);
  return figure === undefined ? key : `${figure.measureName}：${figure.label}`;
}

function clauseOf(key: FieldKey): number {
  return Number(key.split("-")[0]);
}

function sheetMissing(name: string): Result<never, ReadProblem> {
  return {
    ok: false,
    problem: {
      code: "structure-changed",
      message: `文件里找不到「${name}」的表格（改名的工作表也找过了）。请用下发的空白表重填后报送。`,
    },
  };
}

function wrongEdition(found: string, expected: string): Result<never, ReadProblem> {
  return {
    ok: false,
    problem: {
      code: "wrong-edition",
      message: `本表的表样版本是「${excerpt(found)}」，现行版本是「${expected}」，填报项目对不上。请用现行版本的空白表重填后报送。`,
    },
  };
}

function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}
