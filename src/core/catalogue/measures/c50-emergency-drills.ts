import type { Measure } from "../../model/measure";
import { amount, defineMeasure, leadAlone } from "./define-measure";
import { stock } from "./parts";

/** (50) 近两年以市政府或市级食品安全办名义开展食品安全实战应急演练. Offered, off by default. */
export const c50EmergencyDrills: readonly Measure[] = [
  defineMeasure({
    id: "50-1",
    name: "近两年食品安全实战应急演练次数",
    line: 387,
    ...amount(">=", 1, "次"),
    nature: "时点",
    judge: "水平",
    audience: leadAlone("市市场监管局"),
    optional: true,
    parts: [
      stock(
        "value",
        "演练次数",
        "次",
        "到月末为止的两年内，以市政府或市级食品安全办名义开展的实战应急演练次数。",
        "两年内 1 次，填 1",
      ),
    ],
  }),
];
