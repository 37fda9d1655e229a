import type { AskedMeasure } from "../../core/catalogue/measures/measures-of";
import type { CellScalar } from "../../core/model/expression";
import type { MeasurePart } from "../../core/model/measure";
import type { Random } from "./seeded-random";
import type { SimulatedPair } from "./simulate-pair";

/** What is known when a part other than numerator and denominator is invented. */
export interface ExtraPartContext {
  readonly asked: AskedMeasure;
  readonly part: MeasurePart;
  readonly pair: SimulatedPair | null;
  readonly year: number;
  readonly random: Random;
}

/** Invents values, picks and the optional parts that go with a ratio; null leaves the cell blank. */
export function extraParts({ asked, part, pair, year, random }: ExtraPartContext): CellScalar {
  if (part.kind === "pick") return "否";
  switch (part.key) {
    case "found":
      return pair === null ? null : pair.den + random.whole(0, 2);
    case "bad":
      return pair === null ? null : pair.den - pair.num;
    case "value":
      return asked.measure.unit === "分" ? 84.6 : 0;
    case "source":
      return "第三方调查机构（示例）";
    case "sample":
      return 2400;
    case "date":
      return `${year}-01-15`;
    default:
      return null;
  }
}
