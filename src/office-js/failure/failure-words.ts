import type { FailureWords } from "../../app/ports/host-failure";

/** What a failed command left behind. */
export type Aftermath = "unchanged" | "leftovers" | "unfinished" | "partly" | "halfTyped";

const SAFE: Readonly<Record<Aftermath, string>> = {
  unchanged: "工作簿没有改动，原有数据都在。",
  leftovers: "原有工作表没有改动；多出的名为“食安暂存…”的工作表不是数据，下次打开本窗格时会自动删除。",
  unfinished: "原有工作表都在，没有丢失数据；没有做完的部分，下次打开本窗格时会自动补完或清理。",
  halfTyped: "可能有几个单元格已经改成新值，其余内容都没有动；请在审核结果里逐项核对这几格。",
  partly: "已填的内容都在；只是格式、保护或打印设置可能没有改完，再做一次即可。",
};

interface CodeWords {
  readonly what: string;
  readonly next: string;
}

const EDITING: CodeWords = {
  what: "有单元格正在输入，Excel 暂时不能改动工作簿。",
  next: "请先按回车键结束输入（或按 Esc 键取消），再点一次。",
};
const LOCKED: CodeWords = {
  what: "Excel 拒绝了这次改动：工作表或工作簿受密码保护，或文件是只读的。",
  next: "请在“审阅”里撤销工作表保护和工作簿保护（需要设密码的人），或把文件另存一份，再点一次。",
};
const OTHER_IN_FRONT: CodeWords = {
  what: "Excel 没有完成这一步，可能是另一个工作簿或对话框挡在前面。",
  next: "请点一下本工作簿的任意单元格，关掉 Excel 的其他对话框，再点一次。",
};
const TOO_LARGE: CodeWords = {
  what: "一次传给 Excel 的内容太多，Excel 没有接受。",
  next: "请关掉其他工作簿，再点一次；还是不行，请改用电脑上安装的 Excel（不用网页版）。",
};
const SHEET_GONE: CodeWords = {
  what: "要用的工作表、单元格或名称刚才被删除或改名了。",
  next: "请确认工作表还在，再点一次；若表被误删，请重新生成。",
};
const TOO_OLD: CodeWords = {
  what: "这个版本的 Excel 没有需要的功能。",
  next: "请改用 Excel 2021、Excel 2024 或 Microsoft 365。",
};
const BUSY: CodeWords = {
  what: "Excel 正忙，没有回应。",
  next: "请等几秒再点一次；还是不行，请保存工作簿，关闭后重新打开。",
};
const UNKNOWN: CodeWords = {
  what: "Excel 没有完成这一步。",
  next: "请再点一次；还是不行，请保存工作簿，关闭后重新打开，再试一次。",
};

/** Codes are Microsoft's, see `Excel.ErrorCodes`; those not listed get the plainest words. */
const WORDS: ReadonlyMap<string, CodeWords> = new Map([
  ["InvalidOperationInCellEditMode", EDITING],
  ["AccessDenied", LOCKED],
  ["Unauthenticated", LOCKED],
  ["InvalidOperation", OTHER_IN_FRONT],
  ["GeneralException", OTHER_IN_FRONT],
  ["InvalidSelection", OTHER_IN_FRONT],
  ["RequestPayloadSizeLimitExceeded", TOO_LARGE],
  ["ResponsePayloadSizeLimitExceeded", TOO_LARGE],
  ["ItemNotFound", SHEET_GONE],
  ["InvalidReference", SHEET_GONE],
  ["InvalidBinding", SHEET_GONE],
  ["ApiNotFound", TOO_OLD],
  ["ApiNotAvailable", TOO_OLD],
  ["NotImplemented", TOO_OLD],
  ["UnsupportedOperation", TOO_OLD],
  ["UnsupportedFeature", TOO_OLD],
  ["ServiceNotAvailable", BUSY],
  ["RequestAborted", BUSY],
  ["ActivityLimitReached", BUSY],
  ["HostRestartNeeded", BUSY],
  ["Conflict", BUSY],
]);

/** What people are told when Excel answers with a code, given what the command left behind. */
export function failureWords(code: string, aftermath: Aftermath): FailureWords {
  const { what, next } = WORDS.get(code) ?? UNKNOWN;
  return { what, safe: SAFE[aftermath], next };
}

/** The words for failures that are not Excel's codes. */
export function ownWords(what: string, aftermath: Aftermath, next: string): FailureWords {
  return { what, safe: SAFE[aftermath], next };
}
