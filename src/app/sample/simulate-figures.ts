import type { FieldKey } from "../../core/model/expression";
import { seededRandom } from "./seeded-random";
import type { SimulatedFigures, SimulatedUnit } from "./simulated-unit";
import { simulatePair, type SimulatedAnswer } from "./simulate-pair";
import { extraParts } from "./extra-parts";

type Answers = Map<string, SimulatedAnswer>;

/**
 * Invents the figures of all units of a month so that they fit together: a lead department's citywide figure is the sum of the
 * counties', nobody has more trained hours than trained people, more cases due than filed, or more schools than canteens.
 * @returns figures by unit name
 */
export function simulateFigures(
  units: readonly SimulatedUnit[],
  year: number,
  month: number,
  seed: string,
): Map<string, SimulatedFigures> {
  const own = new Map(units.map((unit) => [unit.name, ownAnswers(unit, month, seed)] as const));
  for (const unit of units) addCitywide(unit, units, own);
  return new Map(
    units.map((unit) => [
      unit.name,
      entries(unit, own.get(unit.name) ?? new Map<string, SimulatedAnswer>(), year, month, seed),
    ]),
  );
}

function ownAnswers(unit: SimulatedUnit, month: number, seed: string): Answers {
  const answers: Answers = new Map();
  for (const { measure, role } of unit.asked) {
    if (role === "lead" && measure.crossCheck) continue;
    answers.set(measure.id, simulatePair(measure, unit.name, month, seed));
  }
  return fitted(answers, unit, month, seed);
}

/** Makes figures of different measures agree with each other. */
function fitted(answers: Answers, unit: SimulatedUnit, month: number, seed: string): Answers {
  const filed = pair(answers.get("32-1"));
  if (filed !== null) {
    const due = Math.floor(filed.num * 0.9);
    answers.set("32-2", { num: due, den: due });
  }
  const trained = pair(answers.get("45-1"));
  if (trained !== null) {
    answers.set("45-2", { num: Math.max(0, trained.num - Math.floor(trained.num * 0.04)), den: trained.den });
  }
  const schools = pair(answers.get("27-1"));
  if (schools !== null) {
    answers.set("27-2", schools);
    const canteens = schools.den + seededRandom(seed, unit.name, "canteens").whole(0, 12);
    answers.set("85-1", { num: canteens, den: canteens });
  }
  if (unit.asked.some(({ measure }) => measure.id === "46-1")) {
    const perYear =
      unit.population === null ? seededRandom(seed, unit.name, "46").whole(240, 900) : (unit.population / 1000) * 4.1;
    const batches = Math.ceil((perYear * month) / 12);
    answers.set("46-1", { num: batches, den: unit.population ?? 0 });
    answers.set("46-2", { num: Math.ceil((perYear * 0.51 * month) / 12), den: unit.population ?? 0 });
  }
  return answers;
}

/** A lead department's figure for the whole city is the sum of what the counties report. */
function addCitywide(lead: SimulatedUnit, units: readonly SimulatedUnit[], own: Map<string, Answers>): void {
  for (const { measure, role } of lead.asked) {
    if (role !== "lead" || !measure.crossCheck) continue;
    const counties = units.filter((unit) =>
      unit.asked.some((asked) => asked.measure.id === measure.id && asked.role === "county"),
    );
    const answers = counties.map((county) => own.get(county.name)?.get(measure.id));
    const pairs = answers.map(pair).filter((found) => found !== null);
    const none = answers.find((answer) => answer !== undefined && "noneReason" in answer);
    own
      .get(lead.name)
      ?.set(
        measure.id,
        pairs.length === 0 && none !== undefined
          ? none
          : { num: total(pairs.map(({ num }) => num)), den: total(pairs.map(({ den }) => den)) },
      );
  }
}

function entries(unit: SimulatedUnit, answers: Answers, year: number, month: number, seed: string): SimulatedFigures {
  const figures: SimulatedFigures = new Map();
  for (const asked of unit.asked) {
    const answer = answers.get(asked.measure.id);
    for (const part of asked.parts) {
      if (part.given) continue;
      const key: FieldKey = `${asked.measure.id}.${part.key}`;
      const notDue = asked.measure.judge === "季节" && asked.measure.seasonMonths.every((due) => month < due);
      if (notDue) continue;
      if (part.key === "num" || part.key === "den") figures.set(key, mainPart(part.key, answer));
      else {
        const value = extraParts({ asked, part, pair: pair(answer), year, random: seededRandom(seed, unit.name, key) });
        if (value !== null) figures.set(key, { value, note: "" });
      }
    }
  }
  return figures;
}

function mainPart(key: "num" | "den", answer: SimulatedAnswer | undefined) {
  const found = pair(answer);
  if (found !== null) return { value: found[key], note: "" };
  return {
    value: "不适用",
    note: answer !== undefined && "noneReason" in answer ? answer.noneReason : "辖区内无此类情况",
  };
}

function pair(answer: SimulatedAnswer | undefined) {
  return answer !== undefined && "num" in answer ? answer : null;
}

function total(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toFixed(4));
}
