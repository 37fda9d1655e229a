import type { VetoState } from "../../model/consolidation";
import { shortenText } from "./shorten-text";

const ORDER: readonly VetoState["state"][] = ["触发", "待核实", "无数据", "未触发"];

/** The whole reason stands beside the veto's own row. */
const MOST_REASON = 32;

/** One line on the vetoes, the gravest first: 「否决项：（92）待核实——…；（91）无数据；（93）未触发」. */
export function vetoWords(vetoes: readonly VetoState[]): string {
  const sorted = [...vetoes].sort(
    (left, right) => ORDER.indexOf(left.state) - ORDER.indexOf(right.state) || left.clause - right.clause,
  );
  return `否决项：${sorted.map(({ clause, state, reason }) => `（${clause}）${state}${detail(state, reason)}`).join("；")}。`;
}

/** True where a meeting must look: anything but five times 未触发. */
export function vetoAlarms(vetoes: readonly VetoState[]): boolean {
  return vetoes.length === 0 || vetoes.some(({ state }) => state !== "未触发");
}

function detail(state: VetoState["state"], reason: string): string {
  const text = shortenText(reason.replace(/[。；\s]+$/, ""), MOST_REASON);
  return state === "未触发" || text === "" ? "" : `——${text}`;
}
