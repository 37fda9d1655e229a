import { nameKey } from "../units/name-key";
import type { UnitRegistry } from "../units/unit-registry";
import { strangeCandidate, unitCandidates } from "./unit-candidates";
import type { UnitReading } from "./unit-name";

/** 县级市场监管部门 and the like are other bodies than the city's. */
const OTHER_LEVEL = /(?:县级|各级|基层|自治区|省级)$/;
/** 报市食安办汇总, 汇总各部门、各县(区)政府有关工作情况 (clause 89): they receive or are the matter of the task, they do not do it. */
const NOT_ACTING = /(?:报|报送|汇总)$/;

/** Finds the units and groups that a sentence gives something to do, in its order, longest name first; each printed form once. */
export function taskUnits(registry: UnitRegistry): (text: string) => readonly UnitReading[] {
  const byFirst = unitCandidates(registry);
  return (text) => {
    const readings: UnitReading[] = [];
    // Widths are unified sign by sign, so that offsets in `flat` are offsets in `text`.
    const flat = text
      .replace(/\s/g, " ")
      .split("")
      .map((sign) => (sign === " " ? sign : nameKey(sign)))
      .join("");
    let skippedTo = Infinity;
    let namedTo = Infinity;
    for (let at = 0; at < flat.length;) {
      const before = flat.slice(0, at);
      const isListed = at === 0 || before.slice(namedTo) === "、";
      const found =
        (byFirst.get(flat.charAt(at)) ?? []).find(({ key }) => flat.startsWith(key, at)) ??
        (isListed ? strangeCandidate(flat.slice(at)) : undefined);
      if (found === undefined || OTHER_LEVEL.test(before)) {
        at += 1;
        continue;
      }
      const end = at + found.key.length;
      const printed = text.slice(at, end);
      // A name that is listed with one that does not act does not act either.
      if (NOT_ACTING.test(before) || before.slice(skippedTo) === "、") skippedTo = end;
      else if (!readings.some((reading) => reading.printed === printed)) readings.push({ ...found.reading, printed });
      namedTo = end;
      at = end;
    }
    return readings;
  };
}
