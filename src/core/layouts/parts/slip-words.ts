import type { Period } from "../../model/unit-return";
import { dateWords, periodWords } from "../../model/chinese-dates";

/** What the texts of a 退回单 are written from. Dates are YYYY-MM-DD; null where unknown or to be filled in by hand. */
export interface SlipFacts {
  readonly unit: string;
  readonly contact: string;
  readonly received: string | null;
  readonly file: string | null;
  readonly lines: readonly { readonly grade: string }[];
}

const BLANK_DATE = "　　年　　月　　日";

/** Why the return goes back, in the voice of a letter: when it came, how many places are to be mended, and how. */
export function slipReason({ received, file, lines }: SlipFacts, period: Period): string {
  const form = `你单位${periodWords(period)}国家食品安全示范城市创建工作月报`;
  const incoming = file === null ? "" : `（来件：${file}）`;
  if (received === null) return `　　${form}${incoming}未能收取，原因如下，现予退回。`;
  const explain = lines.some(({ grade }) => grade === "需说明")
    ? "标「需说明」的，属实请在「说明」栏写明原因，不属实请改正。"
    : "";
  const correct = lines.some(({ grade }) => grade === "错误") ? "标「错误」的请改正；" : "";
  const how = `${correct}${explain}`.replace(/；$/, "。");
  return `　　${form}于${dateWords(received)}收到${incoming}，经审核有以下${lines.length}处需要处理，现予退回。${how}`;
}

/** Until when and how the unit is to send again. */
export function slipDeadline(resendBy: string | null): string {
  return `　　请于${resendBy === null ? BLANK_DATE : dateWords(resendBy)}前用原报表改好，由负责人审定后重新报送市食安办。`;
}

/** Whom the slip goes to, and whom the unit can ask. A contact that nobody has entered stays a blank to be filled in. */
export function slipContacts({ contact }: SlipFacts, office: string): readonly string[] {
  const shown = (text: string): string => (text === "" ? "　　　　　　　　　　" : text);
  return [`填报单位联系人：${shown(contact)}`, `市食安办联系人：${shown(office)}`];
}

/** The date on the slip. */
export function slipDate(issued: string | null): string {
  return issued === null ? BLANK_DATE : dateWords(issued);
}
