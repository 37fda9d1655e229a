import type { Random } from "../../src/app/sample/seeded-random";
import type { FieldKey, MonthsAgo } from "../../src/core/model/expression";
import type { MeasurePart } from "../../src/core/model/measure";
import { GIVEN_MISSING } from "../../src/core/model/return-columns";
import type { AskedMeasure } from "../../src/core/model/return-form";
import { aimAtRule } from "./aim-at-rule";
import { typed, type ProofCell, type TypedValue } from "./proof-cell";
import type { ProofContext } from "./proof-context";
import { ProofReturn } from "./proof-return";
import { randomEntry, randomNote, randomNumber } from "./random-entries";

const MONTHS_AGO: readonly MonthsAgo[] = [1, 2, 3, 4];
const STATUSES = ["未启动", "推进中", "推进中", "推进中", "已完成", "不适用"] as const;
const PROGRESS = ["检查12家", "召开1次会议，印发方案", "本月无新进展", "检查 12家", "无", "已完成整改。"] as const;

/** A random return, with values that lie on and beside the thresholds of its rules. */
export function randomReturn(context: ProofContext, random: Random): ProofReturn {
  const invented = new ProofReturn(context);
  const months = random.pick([0, 1, 2, 3, 4, 4, 4]);
  invented.put({ of: "submitted" }, typed(random.pick([null, null, "2024-03-22", "2024-03-22", "已报", " "])));
  for (const asked of context.form.measures) fillMeasure(invented, asked, months, random);
  for (const { clause } of context.form.clauses) fillWork(invented, clause.no, months > 0, random);
  const aimed = context.rows.filter(() => random.chance(0.6));
  for (const { rules } of aimed) if (rules.length > 0) aimAtRule(invented, random.pick(rules), random);
  return invented;
}

function fillMeasure(invented: ProofReturn, { measure, parts }: AskedMeasure, months: number, random: Random): void {
  const style = random.next();
  const whole = randomNumber(random);
  for (const part of parts) {
    const key = `${measure.id}.${part.key}`;
    const entry = part.given ? givenEntry(invented, key) : entryOf(part, style, whole, measure.target, random);
    invented.put({ of: "figure", key }, entry);
    if (!part.given) invented.put({ of: "note", key }, randomNote(random));
    fillHistory(invented, key, part, months, random);
  }
  if (parts.some(({ key }) => key === "den") && random.chance(0.12))
    invented.put({ of: "ratio", measure: measure.id }, typed(typedRatio(invented, measure.id, random)));
}

/** Locked: what the office gave, or the word for a missing one. */
function givenEntry({ context }: ProofReturn, key: FieldKey): ProofCell {
  return typed(context.form.given.get(key) ?? GIVEN_MISSING);
}

function entryOf(part: MeasurePart, style: number, whole: number, target: number, random: Random): ProofCell {
  if (style > 0.88) return randomEntry(random);
  if (part.kind === "date" || part.kind === "text")
    return typed(random.pick([null, "某测评公司", " ", part.kind === "date" ? "2024-03-01" : "800份"]));
  if (part.kind === "pick") return typed(random.pick(["是", "是", "否", "否", "待报", "不适用", null]));
  if (part.optional && random.chance(0.4)) return typed(null);
  if (style < 0.65) return typed(partNumber(part, whole, target, random));
  if (style < 0.75) return random.chance(0.85) ? typed("不适用") : randomEntry(random);
  if (style < 0.82) return random.chance(0.5) ? typed("待报") : typed(randomNumber(random));
  return random.chance(0.6) ? typed(null) : typed(randomNumber(random));
}

/** Parts of a measure lie near each other. */
function partNumber(part: MeasurePart, whole: number, target: number, random: Random): number {
  if (part.key === "den") return whole;
  const near = part.key === "value" ? random.pick([0, 0, target]) : whole;
  const kind = random.next();
  if (kind < 0.35) return near;
  if (kind < 0.6) return near + random.pick([-2, -1, 1, 2]);
  return kind < 0.85 ? Math.floor(near * random.next()) : randomNumber(random);
}

/** Up to four months back: standing still, growing steadily, a leap, or unrelated. */
function fillHistory(invented: ProofReturn, key: FieldKey, part: MeasurePart, months: number, random: Random): void {
  const now = invented.read({ of: "figure", key });
  const current = typeof now === "number" ? now : randomNumber(random);
  const style = random.next();
  const leap = random.whole(0, 8);
  const step = random.pick([0, 1, 2, 5, 10]);
  for (const monthsAgo of MONTHS_AGO.slice(0, months)) {
    if (!invented.shows(key, monthsAgo)) continue;
    const before = (): TypedValue => {
      if (style < (part.flow ? 0.3 : 0.6)) return current;
      if (style < 0.75) return Math.max(0, current - leap - step * monthsAgo + (random.chance(0.2) ? 1 : 0));
      if (style < 0.9) return random.chance(0.8) ? randomNumber(random) : current + random.pick([-1, 1]);
      return random.pick([null, "不适用", "待报", "约3", 0, current]);
    };
    invented.put({ of: "previous", key, monthsAgo }, typed(before()));
  }
}

function typedRatio(invented: ProofReturn, measure: string, random: Random): number {
  const right = invented.read({ of: "ratio", measure });
  if (typeof right !== "number") return randomNumber(random);
  const rounded = Math.round(right * 100) / 100;
  return random.pick([right, right, right + 0.01, Number.isFinite(rounded) ? rounded : right, randomNumber(random)]);
}

function fillWork(invented: ProofReturn, clause: number, hasHistory: boolean, random: Random): void {
  const last = hasHistory ? random.pick([null, ...PROGRESS]) : null;
  invented.put(
    { of: "previousWork", clause, field: "status" },
    typed(hasHistory ? random.pick([null, ...STATUSES]) : null),
  );
  invented.put({ of: "previousWork", clause, field: "progress" }, typed(last));
  invented.put(
    { of: "work", clause, field: "status" },
    random.chance(0.8) ? typed(random.pick(STATUSES)) : randomEntry(random),
  );
  invented.put({ of: "work", clause, field: "progress" }, progressOf(last, random));
}

function progressOf(last: string | null, random: Random): ProofCell {
  const kind = random.next();
  if (kind < 0.45) return typed(last);
  if (kind < 0.55 && last !== null)
    return typed(random.pick([` ${last}`, `${last}　`, last.replace(" ", "  "), last.replace(/\s/g, ""), `${last}。`]));
  return kind < 0.93 ? typed(random.pick([null, ...PROGRESS])) : randomEntry(random);
}
