/** What people are told when Excel (or our own code) fails: what happened, whether the data is safe, what to do now. Whole Chinese sentences. */
export interface FailureWords {
  readonly what: string;
  readonly safe: string;
  readonly next: string;
}

/** Excel did not do what was asked of it. Thrown by an adapter, caught once per door; `detail` holds code and place for support, never cell contents. */
export class HostFailure extends Error {
  override readonly name = "HostFailure";

  constructor(
    readonly words: FailureWords,
    readonly detail: string,
  ) {
    super(words.what);
  }
}
