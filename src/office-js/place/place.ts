import { HostFailure } from "../../app/ports/host-failure";
import type { PlaceOptions, PlacedSheets } from "../../app/ports/open-workbook";
import { assertWritable } from "../../core/sheet/sheet-limits";
import type { WorkbookSpec } from "../../core/sheet/sheet-spec";
import { ownWords } from "../failure/failure-words";
import { hostFailureOf } from "../failure/host-failure-of";
import { askLook, lookNow } from "../workbook/look";
import type { WorkbookLook } from "../workbook/look";
import type { LookMemory } from "../workbook/look-memory";
import { inExcel } from "../workbook/session";
import type { Session, Timers } from "../workbook/session";
import { buildSheets } from "./build";
import type { BuiltSheet } from "./build";
import { newSheets, planSwap } from "./plan";
import type { Swap } from "./plan";
import { finishSwap, removeBuilt } from "./recover";
import { queueSwap } from "./swap";
import { tidyUp } from "./tidy";

/** Lays sheets down: one request to look, as many as the size asks for to build, one to swap. See `OpenWorkbook.place`. */
export async function placeSheets(
  timers: Timers,
  memory: LookMemory,
  workbook: WorkbookSpec,
  options: PlaceOptions,
): Promise<PlacedSheets> {
  assertWritable(workbook);
  memory.forget();
  let building = false;
  let swap: Swap | null = null;
  try {
    await inExcel(timers, async (session) => {
      const look = await lookTidied(session);
      refuseLocked(look);
      building = true;
      const built = await buildSheets(session, newSheets(look, workbook), options.progress);
      swap = planSwap(look, built, workbook, options);
      queueSwap(session, swap.journal, withBuilt(look, built), true);
      const looked = askLook(session);
      await session.sync();
      memory.keep(looked());
    });
  } catch (error) {
    // A swap that has begun is finished; before that, what was built is removed.
    if (swap === null && building) await removeBuilt(timers, error);
    if (swap === null) throw hostFailureOf(error, "unchanged");
    await finishSwap(timers, (swap as Swap).journal);
  }
  return swap!.placed;
}

/** What an interrupted run left is put in order first. */
async function lookTidied(session: Session): Promise<WorkbookLook> {
  const look = await lookNow(session);
  const done = look.structureLocked ? [] : await tidyUp(session, look);
  return done.length === 0 ? look : lookNow(session);
}

function withBuilt(look: WorkbookLook, built: readonly BuiltSheet[]): WorkbookLook {
  const added = built.map(({ temporary }) => ({ ...look.sheets[0]!, id: temporary, title: temporary }));
  return { ...look, sheets: [...look.sheets, ...added] };
}

function refuseLocked({ structureLocked }: WorkbookLook): void {
  if (!structureLocked) return;
  throw new HostFailure(
    ownWords(
      "这个工作簿的结构受保护，不能添加工作表。",
      "unchanged",
      "请在“审阅”里点“保护工作簿”取消保护（需要设密码的人），再点一次；或改在新工作簿里做。",
    ),
    "StructureProtected",
  );
}
