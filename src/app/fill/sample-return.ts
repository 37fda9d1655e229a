import { SHEET_NAMES } from "../../core/model/office-columns";
import type { UnitReturn } from "../../core/model/unit-return";
import { returnWorkbook } from "../../core/layouts/return-workbook";
import type { CellContent, SheetSpec, WorkbookSpec } from "../../core/sheet/sheet-spec";
import { historyInForm } from "../history-in-form";
import { placingStamp } from "../intake/placing-stamp";
import { openWorkspace } from "../open-workspace";
import type { Desk } from "../ports/desk";
import type { PlacedSheets, PlaceOptions } from "../ports/open-workbook";
import { returnFormOf } from "../return-form-of";
import { PLANTED_FAULTS } from "../sample/planted-fault";
import { sampleReturns } from "../sample/sample-returns";
import { placeReturn } from "./place-return";
import { FILL_KEYS } from "./return-sheets";

const COUNTY = "卡若区";
const LABEL = "【示例，仅供练习，不得报送】";
const MISTAKES = 3;

/** Lays a made-up return of one county, with a few mistakes to find, into the open workbook; every sheet is marked as a sample. */
export async function placeSampleReturn(
  { workbook, clock }: Pick<Desk, "workbook" | "clock">,
  progress?: PlaceOptions["progress"],
): Promise<PlacedSheets> {
  const stamp = placingStamp(clock);
  const sheets = sampleWorkbook(clock.today().slice(0, 7));
  const placed = await placeReturn(workbook, sheets, {
    show: SHEET_NAMES.figures,
    stamp,
    ...(progress && { progress }),
  });
  await workbook.remember(FILL_KEYS.sample, stamp);
  await workbook.remember(FILL_KEYS.explained, null);
  return placed;
}

/** The made-up return as a workbook. */
export function sampleWorkbook(period: string): WorkbookSpec {
  const workspace = openWorkspace(null);
  const clean = sampleReturns(workspace, period, LABEL).find(({ unit }) => unit === COUNTY);
  if (clean === undefined) throw new RangeError(`no sample return of ${COUNTY}`);
  const keep = { ...withMistakes(clean), submitted: null };
  const { unit, revision } = keep;
  const form = returnFormOf(workspace, { unit, period, revision, history: historyInForm(keep), keep });
  const made = returnWorkbook(form);
  return { ...made, title: `${LABEL}${made.title}`, sheets: made.sheets.map(labelled) };
}

function withMistakes(clean: UnitReturn): UnitReturn {
  let made = 0;
  let current = clean;
  for (const { plant } of PLANTED_FAULTS) {
    const next = made < MISTAKES ? plant(current) : null;
    if (next === null) continue;
    current = next;
    made += 1;
  }
  return current;
}

/** The first words of the sheet, its title, say what it is. */
function labelled(sheet: SheetSpec): SheetSpec {
  let done = false;
  const mark = (content: CellContent): CellContent => {
    if (done || typeof content !== "string" || content === "") return content;
    done = true;
    return `${LABEL}${content}`;
  };
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, contents: block.contents.map((line) => line.map(mark)) })),
  };
}
