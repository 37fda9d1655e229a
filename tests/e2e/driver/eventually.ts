const MOST = 60_000;
const PAUSE = 100;

/** Repeats an assertion until it holds; after thirty seconds its failure is thrown. */
export async function eventually(assertion: () => Promise<void>): Promise<void> {
  const began = Date.now();
  for (;;) {
    try {
      return await assertion();
    } catch (failure) {
      if (Date.now() - began > MOST) throw failure;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
