import { sheetDigest } from "../core/layouts/parts/form-digest";
import { issuedContents } from "../core/layouts/issued-contents";
import type { Finding } from "../core/model/finding";
import { FORM_DIGEST_NAME } from "../core/model/return-columns";
import type { UnitReturn } from "../core/model/unit-return";
import { compareForm } from "../core/returns/issued/compare-form";
import { formFindings, notComparedFinding } from "../core/returns/issued/form-findings";
import type { WorkbookGrid } from "../core/sheet/grid";
import { issuedSheet, type IssuedSheet } from "../core/sheet/issued-sheet";
import { editionOf, rulesVersionOf } from "./editions";
import { perWorkspace } from "./once-per-workspace";
import type { Workspace } from "./open-workspace";
import { returnFormOf } from "./return-form-of";

/** A sheet that the office issues, with its place among the fingerprints that a form carries. */
interface MadeSheet {
  readonly issued: IssuedSheet;
  readonly digest: string;
  readonly index: number;
}

/**
 * What was changed in a return since it was issued, as hints at their cells. The form is made again under the settings that hold for its month;
 * where it was issued as another version (`shian_form`, or edition and rules where that is gone), only what can be compared is, and it is said so.
 */
export function compareWithIssued(
  workbook: WorkbookGrid,
  unitReturn: UnitReturn,
  workspace: Workspace,
): readonly Finding[] {
  const stated = (workbook.properties.get(FORM_DIGEST_NAME) ?? "").trim().split("-");
  const sameVersion = unitReturn.rules === rulesVersionOf(workspace) && unitReturn.edition === editionOf(workspace);
  const isAsIssued = ({ digest, index }: MadeSheet): boolean =>
    stated.length > 1 ? stated[index] === digest : sameVersion;
  const sheets = madeSheets(workspace, unitReturn);
  const changes = compareForm(
    workbook,
    sheets.map((sheet) => ({ issued: sheet.issued, comparison: isAsIssued(sheet) ? "whole" : "formulas-stand" })),
  );
  const others = sheets.filter((sheet) => !isAsIssued(sheet)).map(({ issued }) => issued.name);
  return [...formFindings(changes), ...(others.length === 0 ? [] : [notComparedFinding(others)])];
}

const madeFor = perWorkspace<readonly MadeSheet[]>();
/** Files come month by month, a few of each unit: more forms than a month has units are not kept, whatever the number of files. */
const MOST_KEPT = 48;

/** The unit's form of the month as the office would issue it now, less 审核结果: nothing is read from it, and the add-in writes its own. */
function madeSheets(workspace: Workspace, { unit, period }: UnitReturn): readonly MadeSheet[] {
  const forms = madeFor(workspace);
  const name = JSON.stringify([unit, period]);
  const known = forms.get(name);
  if (known !== undefined) return known;
  const blank = { unit, period, revision: 1, history: { figures: new Map(), works: new Map() }, keep: null };
  const sheets = issuedContents(returnFormOf(workspace, blank)).map((sheet, index) => {
    const issued = issuedSheet(sheet);
    return { issued, digest: sheetDigest(sheet, issued), index };
  });
  const [oldest] = forms.keys();
  if (forms.size >= MOST_KEPT && oldest !== undefined) forms.delete(oldest);
  forms.set(name, sheets);
  return sheets;
}
