import type { Workspace } from "../../app/open-workspace";
import { workspaceFor } from "../../app/workspace-for";
import { STALE } from "../host/formula-hooks";
import type { FormulaHooks } from "../host/formula-hooks";
import type { Workbook } from "../host/model/workbook";
import { Recalculation } from "./recalculation";
import type { FindVerdict } from "./recalculation";
import { standingReturns } from "./return-identities";
import { verdictFormulas, withoutSheets } from "./verdict-formulas";
import type { VerdictFormula } from "./verdict-formulas";

/**
 * How the formulas of workbooks get their values, under the settings of a workspace: 审核 formulas of the returns that stand in
 * a workbook through the core's evaluator, all others through the formula library (`loadFormulaLibrary` comes first).
 */
export function hostFormulas(workspace: Workspace): FormulaHooks {
  const running = new WeakMap<Workbook, Recalculation>();
  const finder = verdictFinder(workspace);
  return {
    recalculate: (workbook) => {
      const own = running.get(workbook) ?? new Recalculation(workbook);
      running.set(workbook, own);
      own.run(finder(workbook));
    },
  };
}

/** Only 审核 formulas and those of shares in the check code begin so. The library gets some of them wrong, so those that are not known are stale. */
const VERDICT = /^=(?:IFERROR\(IF\(OR\(ISERROR\(|MOD\(IF\(ISERROR\()/;

/** Formulas are known by their exact text; returns are looked for when one turns up that is not known yet. */
function verdictFinder(workspace: Workspace): (workbook: Workbook) => FindVerdict {
  const opened = new Set<string>();
  const known = new Map<string, VerdictFormula>();
  const learn = (workbook: Workbook): void => {
    for (const { unit, period } of standingReturns(workbook, workspace)) {
      if (opened.has(`${unit}|${period}`)) continue;
      opened.add(`${unit}|${period}`);
      for (const [text, run] of verdictFormulas(workspaceFor(workspace, period), unit, period)) known.set(text, run);
    }
  };
  return (workbook) => {
    let looked = false;
    return (formula) => {
      if (!VERDICT.test(formula)) return null;
      const text = withoutSheets(formula.slice(1));
      const found = known.get(text);
      if (found !== undefined || looked) return found ?? STALE;
      looked = true;
      learn(workbook);
      return known.get(text) ?? STALE;
    };
  };
}
