import type { Measure } from "../../model/measure";
import { defineMeasure, leadAndCounties, percent } from "./define-measure";
import { flow, stock } from "./parts";

/** (27) 校园食品安全春秋两季开学检查覆盖率达到100%. Spring and autumn apart; the months are a setting. */
export const c27SchoolSeasonCheck: readonly Measure[] = [season("27-1", "春季", 3), season("27-2", "秋季", 9)];

function season(id: string, name: string, month: number): Measure {
  return defineMeasure({
    id,
    name: `校园食品安全${name}开学检查覆盖率`,
    line: 349,
    ...percent("=", 100),
    nature: "季节",
    judge: "季节",
    seasonMonths: [month],
    // 市教育局 gives the same citywide figure as 市市场监管局.
    audience: leadAndCounties("市市场监管局", "市教育局"),
    parts: [
      flow(
        "num",
        "已检查学校数（有食堂）",
        "所",
        `${name}开学检查中已检查的有食堂的学校（含幼儿园）数，一所学校只计一次。`,
        "90 所查了 88 所，填 88",
      ),
      stock(
        "den",
        "应检查学校数（有食堂）",
        "所",
        "辖区内有食堂的学校（含幼儿园）总数，口径与学校食堂台账一致。",
        "共 90 所，填 90",
      ),
    ],
  });
}
