import type { VetoState } from "../../model/consolidation";
import { withoutStop } from "../../model/without-stop";
import { numberRanges } from "./number-ranges";

const GRAVE: readonly VetoState["state"][] = ["触发", "待核实"];
const CALM: readonly VetoState["state"][] = ["无数据", "未触发"];

/** One line on the vetoes: the gravest first with the whole reason, the others by state; what is behind those stands beside their own rows. */
export function vetoWords(vetoes: readonly VetoState[]): string {
  if (vetoes.length === 0) return "否决项：无数据。";
  const grave = GRAVE.flatMap((state) =>
    vetoes.filter((veto) => veto.state === state).map(({ clause, reason }) => `第${clause}条${state}${detail(reason)}`),
  );
  const calm = CALM.map((state) => ({ state, clauses: clausesIn(vetoes, state) }))
    .filter(({ clauses }) => clauses.length > 0)
    .map(({ state, clauses }) => `第${numberRanges(clauses)}条${state}`);
  const missing = clausesIn(vetoes, "无数据").length > 0 ? "没有数据不等于没有问题，请催报核实。" : "";
  return `否决项：${[...grave, ...calm].join("；")}。${missing}`;
}

/** True where a meeting must look: anything but five times 未触发. */
export function vetoAlarms(vetoes: readonly VetoState[]): boolean {
  return vetoes.length === 0 || vetoes.some(({ state }) => state !== "未触发");
}

function detail(reason: string): string {
  const text = withoutStop(reason);
  return text === "" ? "" : `（${text}）`;
}

function clausesIn(vetoes: readonly VetoState[], state: VetoState["state"]): readonly number[] {
  return vetoes
    .filter((veto) => veto.state === state)
    .map(({ clause }) => clause)
    .sort((left, right) => left - right);
}
