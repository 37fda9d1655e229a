import { returnWorkbook } from "../../../src/core/layouts/return-workbook";
import { SHEET_NAMES } from "../../../src/core/model/office-columns";
import { toA1 } from "../../../src/core/sheet/a1";
import type { Cell } from "../../../src/core/sheet/area";
import type { EntryRuleSpec, WorkbookSpec } from "../../../src/core/sheet/sheet-spec";
import { choicesOf } from "../../../src/workbench/entry/choices";
import { entryRefusal } from "../../../src/workbench/entry/entry-refusal";
import { hostWorkbookFromSpec } from "../../../src/workbench/files/host-workbook-from-spec";
import type { Sheet } from "../../../src/workbench/host/model/sheet";
import { returnForm } from "../../helpers/return-forms";
import { sampleConsolidation, sampleWorkspace } from "../../helpers/sample-consolidation";
import { withLibrary } from "../formulas/with-library";

beforeAll(withLibrary);

/** Texts that a rule of a layout takes, and texts it does not. */
function examples(allow: EntryRuleSpec["allow"]): readonly [taken: readonly string[], refused: readonly string[]] {
  switch (allow.kind) {
    case "list":
      return [allow.choices.filter((choice) => choice !== ""), ["不在其中的话"]];
    case "whole":
      return [
        [String(allow.min), String(allow.max)],
        [String(allow.min - 1), String(allow.max + 1), `${allow.min}.5`, "三个"],
      ];
    case "decimal":
      return [
        [String(allow.min), String(allow.max)],
        [String(allow.min - 0.01), String(allow.max + 0.01), "三成"],
      ];
    case "date":
      return [
        [allow.from, allow.to.replace(/-/g, "/"), "2024年5月1日"],
        ["1999-12-31", "2100-1-1", "五月"],
      ];
    case "list-of":
      // What stands in the list is for the formulas to say.
      return [[], ["表中没有的一项"]];
    case "text-length":
      return [["字".repeat(allow.max), "字"], ["字".repeat(allow.max + 1)]];
    default:
      throw new Error(`no example of ${allow.kind}`);
  }
}

/** Takes texts in a cell whose alert is on, whatever the layout says of it. */
function takenIn(sheet: Sheet, at: Cell, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => entryRefusal(sheet, at, text) === null);
}

/** Puts every rule of a workbook to the proof in its first cell; says what kinds there are, and which sheets have alerts of their own. */
function prove(spec: WorkbookSpec): { readonly kinds: readonly string[]; readonly alerts: readonly string[] } {
  const workbook = hostWorkbookFromSpec(spec);
  const kinds = new Set<string>();
  const alerts = new Set<string>();
  spec.sheets.forEach(({ entryRules, name }, index) => {
    const sheet = workbook.sheets[index]!;
    entryRules.forEach(({ area, allow, alert }, number) => {
      const [taken, refused] = examples(allow);
      const where = `${name} ${toA1(area)}`;
      if (alert === null) expect([where, takenIn(sheet, area, refused)]).toEqual([where, refused]);
      else alerts.add(name);
      const rule = sheet.validations[number]!;
      rule.errorAlert = { ...rule.errorAlert, showAlert: true };
      // A number typed into a cell formatted as text is a text, also in Excel.
      const numeric = allow.kind === "whole" || allow.kind === "decimal" || allow.kind === "date";
      const text = numeric && sheet.styleAt(area.row, area.column).numberFormat === "@";
      expect([where, takenIn(sheet, area, taken)]).toEqual([where, text ? [] : taken]);
      expect([where, takenIn(sheet, area, refused)]).toEqual([where, []]);
      if (alert !== null)
        expect(entryRefusal(sheet, area, refused[0]!)).toEqual({
          style: "Stop",
          title: alert.title,
          message: alert.text,
        });
      const choices = choicesOf(sheet, area);
      if (allow.kind === "list-of") expect([where, takenIn(sheet, area, choices!)]).toEqual([where, choices]);
      else expect(choices).toEqual(allow.kind === "list" ? allow.choices : null);
      kinds.add(allow.kind);
    });
  });
  return { kinds: [...kinds].sort(), alerts: [...alerts].sort() };
}

test("the rules of a county's return: figures refuse nothing, since the 审核 column judges", () => {
  const { kinds, alerts } = prove(returnWorkbook(returnForm("卡若区")));
  expect(kinds).toEqual(["date", "list", "text-length"]);
  expect(alerts).toEqual([SHEET_NAMES.works]);
});

test("the rules of a department's return", () => {
  expect(prove(returnWorkbook(returnForm("市市场监管局"))).alerts).toEqual([SHEET_NAMES.works]);
});

test("the rules of the office's workbook: scores and settings refuse in words of their own", async () => {
  const { kinds, alerts } = prove(await sampleConsolidation(sampleWorkspace()));
  expect(kinds).toEqual(["date", "decimal", "list", "list-of", "text-length", "whole"]);
  expect(alerts).toEqual(["修订记录", "图表", "待定事项", "报送情况", "设置", "评分表"]);
});
