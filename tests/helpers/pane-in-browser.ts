import { openPage } from "../../scripts/browser/open-page.mjs";

type PageOptions = NonNullable<Parameters<typeof openPage>[0]>;
type OpenedPage = Awaited<ReturnType<typeof openPage>>;

export interface PageTest extends PageOptions {
  /** Errors of the console this test brings about itself; any other fails it. */
  readonly expectedErrors?: RegExp;
}

/**
 * Opens a page of the production folder, does the work, and then fails when the page asked for anything outside its own
 * server, ran into its content security policy or reported an error.
 */
export async function inBrowser(
  { expectedErrors, ...options }: PageTest,
  work: (opened: OpenedPage) => Promise<void>,
): Promise<void> {
  const opened = await openPage(options);
  try {
    await work(opened);
    const { foreign, refused, errors } = opened.watch;
    const unexpected = errors.filter((error) => expectedErrors?.test(error) !== true);
    expect({ foreign, refused, errors: unexpected }).toEqual({ foreign: [], refused: [], errors: [] });
  } finally {
    await opened.close();
  }
}
