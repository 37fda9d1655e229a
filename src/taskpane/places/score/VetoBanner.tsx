import type { VetoState } from "../../../core/model/consolidation";
import { Notice } from "../../parts/Notice";

/** Where the vetoes stand. 无数据 is never shown as safe: only when every one is known not to apply is the banner green. */
export function VetoBanner({ veto }: { readonly veto: readonly VetoState[] }) {
  const hit = veto.some(({ state }) => state === "触发");
  const safe = veto.length > 0 && veto.every(({ state }) => state === "未触发");
  const title = hit ? "否决项：已触发，得分不作数" : safe ? "否决项：全部未触发" : "否决项：还不能认定未触发";
  return (
    <Notice intent={hit ? "error" : safe ? "success" : "warning"} title={title}>
      <ul>
        {veto.map(({ clause, state, reason }) => (
          <li key={clause}>
            第{clause}条 <strong>{state}</strong>。{reason}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
