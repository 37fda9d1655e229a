import type { OpenWorkbook } from "../../src/app/ports/open-workbook";
import { openWorkbookInExcel } from "../../src/office-js/open-workbook-in-excel";
import type { ApiLevel, Host, HostOptions } from "../../src/workbench/host/host";
import { Workbook } from "../../src/workbench/host/model/workbook";
import { startOffice } from "../helpers/office-runtime";

/** Excel played by the host, with our adapter at work in it. */
export interface LiveExcel {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly open: OpenWorkbook;
  /** Lets what was planned for later (in milliseconds) happen now. */
  readonly pass: () => void;
}

/** The Excels that have to be served: the floor, Excel 2021, the newest that the client library knows. */
export const API_LEVELS: readonly ApiLevel[] = ["1.9", "1.14", "1.15"];

const used: Host[] = [];

/** A new Excel with a new workbook of one blank sheet. */
export async function liveExcel(options: HostOptions = {}): Promise<LiveExcel> {
  const { host } = await startOffice({ workbook: Workbook.withSheets("Sheet1"), ...options });
  used.push(host);
  let waiting: (() => void)[] = [];
  const timers = {
    after: (_: number, act: () => void) => {
      waiting.push(act);
      return () => {
        waiting = waiting.filter((other) => other !== act);
      };
    },
  };
  const pass = (): void => {
    const due = waiting;
    waiting = [];
    due.forEach((act) => act());
  };
  return { host, workbook: host.workbook, open: openWorkbookInExcel(timers), pass };
}

/** Nothing that the add-in asked for was unknown, stale or held too long. To be called after each test. */
export function expectNoTroubles(): void {
  const hosts = used.splice(0);
  expect(hosts.flatMap((host) => host.troubles())).toEqual([]);
  expect(hosts.map(({ heldReferences }) => heldReferences)).toEqual(hosts.map(() => 0));
}

/** The requests of the adapter since `from`, clean-ups included: there should be none. */
export function requestsSince(
  host: Host,
  from: number,
): {
  readonly syncs: number;
  readonly objects: number;
  readonly actions: number;
  readonly bytes: number;
  readonly largest: number;
} {
  const requests = host.requests.slice(from);
  return {
    syncs: requests.length,
    objects: requests.reduce((sum, { objects }) => sum + objects, 0),
    actions: requests.reduce((sum, { actions }) => sum + actions, 0),
    bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
    largest: requests.reduce((most, { bytes }) => Math.max(most, bytes), 0),
  };
}
