import type { Session } from "../workbook/session";

/** Something to be queued, and about how many bytes it takes. */
export interface Load {
  readonly bytes: number;
  readonly queue: () => void;
}

/** Excel on the web takes 5 MB; small requests keep it responsive, and the estimate is only one. */
const REQUEST_BYTES = 1_300_000;

/** Sends loads in as few requests as their sizes allow, in order; `sent` is told how many are done after each request. */
export async function sendLoads(session: Session, loads: readonly Load[], sent: (done: number) => void): Promise<void> {
  const ends = requestEnds(loads);
  const send = async (from: number, index: number): Promise<void> => {
    const end = ends[index];
    if (end === undefined) return;
    // Excel neither paints nor calculates until the request is through.
    session.workbook.application.suspendScreenUpdatingUntilNextSync();
    session.workbook.application.suspendApiCalculationUntilNextSync();
    for (const { queue } of loads.slice(from, end)) queue();
    await session.sync();
    sent(end);
    await send(end, index + 1);
  };
  await send(0, 0);
}

function requestEnds(loads: readonly Load[]): readonly number[] {
  const ends: number[] = [];
  let bytes = 0;
  loads.forEach((load, index) => {
    if (bytes > 0 && bytes + load.bytes > REQUEST_BYTES) {
      ends.push(index);
      bytes = 0;
    }
    bytes += load.bytes;
  });
  if (loads.length > 0) ends.push(loads.length);
  return ends;
}
