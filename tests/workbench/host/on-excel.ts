import type { Host, HostOptions } from "../../../src/workbench/host/host";
import { startOffice } from "../../helpers/office-runtime";

type Work<Result> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result | Promise<Result>;

/** A host with the real client library in front of it. */
export interface OnExcel {
  readonly host: Host;
  /** Runs one batch on the first sheet and syncs at its end. */
  readonly run: <Result>(work: Work<Result>) => Promise<Result>;
  /** The code with which a batch is refused; null when it is not. */
  readonly refused: (work: Work<unknown>) => Promise<string | null>;
}

export async function onExcel(options: HostOptions = {}): Promise<OnExcel> {
  const { host, Excel } = await startOffice(options);
  const run = <Result>(work: Work<Result>): Promise<Result> =>
    Excel.run(async (context) => {
      const result = await work(context.workbook.worksheets.getItem(host.workbook.sheets[0]!.name), context);
      await context.sync();
      return result;
    });
  const refused = async (work: Work<unknown>): Promise<string | null> => {
    try {
      await run(work);
      return null;
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
  };
  return { host, run, refused };
}

/** Loads members of an object and gives it back. */
export async function loaded<Proxy extends { load: (names: string) => unknown }>(
  context: Excel.RequestContext,
  proxy: Proxy,
  names: string,
): Promise<Proxy> {
  proxy.load(names);
  await context.sync();
  return proxy;
}
