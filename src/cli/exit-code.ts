/** Exit codes of the contract: done; done, but something was refused or has 错误; wrong call. */
export const EXIT = { done: 0, doneWithFaults: 1, wrongCall: 2 } as const;

/** One of the codes in EXIT. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
