import { HostFailure, type FailureWords } from "../../app/ports/host-failure";

/** What somebody is shown when something failed, and what 复制详情 puts on the clipboard. */
export interface Failure {
  readonly words: FailureWords;
  readonly detail: string;
}

const OWN_FAULT: FailureWords = {
  what: "软件内部出错，这一步没有做完。",
  safe: "工作簿里已有的内容没有因此丢失；做了一半的工作表在下次打开窗格时自动清理。",
  next: "请再试一次。仍然出错的，请点「复制详情」，把内容发给维护人员。",
};

/** What is said of a caught error: Excel's refusals in their own words, anything else as our own fault. */
export function failureOf(error: unknown): Failure {
  if (error instanceof HostFailure) return { words: error.words, detail: error.detail };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { words: OWN_FAULT, detail };
}
