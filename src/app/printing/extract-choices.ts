import type { Result } from "../../core/model/result";
import { OFFICE_SHEETS } from "../intake/office-state";
import type { OpenWorkbook } from "../ports/open-workbook";
import { officeMonthOf, type NoMonth } from "../scoring/office-month";

/** What an extract may be restricted to. */
export interface ExtractChoices {
  readonly period: string;
  readonly units: readonly string[];
  readonly sections: readonly (readonly [id: string, printed: string])[];
}

/** Units and sections of the workbook's month. */
export async function extractChoices(workbook: Pick<OpenWorkbook, "read">): Promise<Result<ExtractChoices, NoMonth>> {
  const opened = officeMonthOf(await workbook.read(OFFICE_SHEETS));
  if (!opened.ok) return opened;
  const { period, month, held } = opened.value;
  const sections = held.document.sections.map(({ id, printed }) => [id, printed] as const);
  return { ok: true, value: { period, units: month.expectedUnits, sections } };
}
