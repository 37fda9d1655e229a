import type { Clause } from "../../model/catalogue";
import type { Consolidation, VetoState } from "../../model/consolidation";
import { isGroup } from "../../model/group-names";
import { withoutStop } from "../../model/without-stop";
import type { SheetSpec } from "../../sheet/sheet-spec";
import { RECEIPT_COUNTS } from "./coverage-line";
import type { LinkedValue } from "./linked-text";
import { listNames } from "./list-names";
import { linkedMeasure } from "./linked-measure";
import type { MeasurePair } from "./measure-cells";
import { amountOf, dueBy, gapWords } from "./measure-gap";
import { furthestBehind } from "./measure-standing";
import { dateWords } from "../../model/chinese-dates";
import { placeOf } from "./place-of";
import { shortenText } from "./shorten-text";
import { actorsOf, unitShortfalls } from "./unit-shortfalls";

/** A matter for the people around the table: what it is and what they are asked, and who has to act. */
export interface MeetingDecision {
  readonly matter: readonly (string | LinkedValue)[];
  readonly who: string;
}

/** What decisions are drawn from. */
export interface DecisionSources {
  readonly clauses: readonly Pick<Clause, "no" | "text" | "units">[];
  readonly pairs: readonly MeasurePair[];
  readonly month: Consolidation;
  readonly measuresSheet: SheetSpec;
  readonly receiptsSheet: SheetSpec;
  /** Settings that nobody has confirmed, and questions that the document leaves open: how many wait for 食安办. */
  readonly open: { readonly settings: number; readonly gaps: number };
}

/** How long decisions may become. */
export interface DecisionLengths {
  /** Units named of those that have to act. */
  readonly names: number;
  /** Characters of what is known about a veto. */
  readonly reason: number;
  /** Measures told with their figures; the others are counted. */
  readonly measures: number;
}

const MOST_MEASURES = 3;
const MOST_TEXT = 40;

/** What a meeting has to decide, the most urgent first: vetoes, who has not reported, what is behind furthest, what does not agree, what is not confirmed, who is behind, what is not scored. */
export function meetingDecisions(sources: DecisionSources, lengths: DecisionLengths): readonly MeetingDecision[] {
  const { month } = sources;
  const { names } = lengths;
  const vetoes = (state: VetoState["state"]): readonly VetoState[] =>
    month.score.veto.filter((veto) => veto.state === state);
  return [
    ...vetoDecision(vetoes("触发"), "触发", "请定处置和报告的办法。", sources, lengths),
    ...vetoDecision(vetoes("待核实"), "待核实", "请定由谁核实、何时报结果。", sources, lengths),
    ...vetoDecision(vetoes("无数据"), "无数据", "补齐以前不能认定为未触发，请定补报时限。", sources, lengths),
    ...receiptDecision(sources, names),
    ...behindDecision(sources, lengths),
    ...conflictDecision(month, names),
    ...openDecision(sources.open),
    ...unitsDecision(sources, names),
    ...scoreDecision(month),
  ];
}

function vetoDecision(
  vetoes: readonly VetoState[],
  words: string,
  asked: string,
  { clauses, pairs }: DecisionSources,
  { names, reason: most }: DecisionLengths,
): readonly MeetingDecision[] {
  if (vetoes.length === 0) return [];
  const about = ({ clause, reason }: VetoState): string => {
    const text = withoutStop(clauses.find(({ no }) => no === clause)?.text ?? "");
    // Who is missing stands beside it.
    const known = words === "无数据" ? (reason.split("，")[0] ?? "") : reason;
    const why = shortenText(withoutStop(known), most);
    return `第${clause}条「${shortenText(text, MOST_TEXT)}」${why === "" ? "" : `，${why}`}`;
  };
  const who = vetoes.flatMap(({ clause }) => {
    const missing = pairs.filter(({ measure }) => measure.clause === clause).flatMap(({ summary }) => summary.missing);
    const responsible = clauses.find(({ no }) => no === clause)?.units ?? [];
    return missing.length > 0 ? missing : responsible;
  });
  return [
    {
      matter: [`否决项${vetoes.length}项${words}：${vetoes.map(about).join("；")}。${asked}`],
      who: listActors([...new Set(who)], names),
    },
  ];
}

/** A name that stands for several units cannot be counted as one. */
function listActors(who: readonly string[], most: number): string {
  if (who.length <= most || !who.some(isGroup)) return listNames(who, most);
  return `${who.slice(0, most).join("、")}等`;
}

function receiptDecision({ month, receiptsSheet }: DecisionSources, most: number): readonly MeetingDecision[] {
  const { missing, returned } = month;
  if (missing.length + returned.length === 0) return [];
  const count = (key: "missing" | "returned", shown: number): LinkedValue => ({
    reference: placeOf(receiptsSheet, RECEIPT_COUNTS[key]),
    shown: String(shown),
  });
  const absent =
    missing.length === 0 ? [] : ["缺报", count("missing", missing.length), `家（截止${dateWords(month.due)}）`];
  const sent = returned.length === 0 ? [] : ["退回修改", count("returned", returned.length), "家，其数暂纳入汇总"];
  const comma = absent.length > 0 && sent.length > 0 ? ["；"] : [];
  const who = missing.length > 0 ? `缺报：${listNames(missing, most)}` : listNames(returned, most);
  return [{ matter: [...absent, ...comma, ...sent, "。请定补报、重报的时限。"], who }];
}

function behindDecision(
  { pairs, month, measuresSheet }: DecisionSources,
  { names, measures }: DecisionLengths,
): readonly MeetingDecision[] {
  const furthest = furthestBehind(pairs, month.period);
  if (furthest.length === 0) return [];
  const shown = furthest.slice(0, measures);
  const parts = shown.flatMap((pair, index): (string | LinkedValue)[] => {
    const { measure, summary } = pair;
    const due = dueBy(measure, summary.target, month.period);
    const name = `${index === 0 ? "" : "；"}${measure.id}${measure.name}`;
    if (summary.value === null) return [name];
    return [
      name,
      linkedMeasure(measure, summary.value, measuresSheet),
      `，本月应达${amountOf(measure.unit, due)}，${gapWords(measure.unit, summary.value, due)}`,
    ];
  });
  const more = shown.length === 0 ? "（见下表）" : furthest.length > shown.length ? "，差距最大的是" : "";
  const colon = shown.length === 0 ? "" : "：";
  return [
    {
      matter: [`未达标、滞后指标${furthest.length}项${more}${colon}`, ...parts, "。请定措施和完成时限。"],
      who: listNames([...new Set(furthest.slice(0, MOST_MEASURES).flatMap(actorsOf))], names),
    },
  ];
}

function conflictDecision({ crossFindings, files }: Consolidation, most: number): readonly MeetingDecision[] {
  const open = crossFindings.filter(({ grade, explained }) => grade === "错误" || (grade === "需说明" && !explained));
  const refused = files.filter(({ verdict }) => verdict === "refused");
  if (open.length + refused.length === 0) return [];
  const first = open[0];
  const differ =
    first === undefined
      ? []
      : [
          `单位之间的数对不上${open.length}处，如：${shortenText(withoutStop(first.message), MOST_TEXT)}，请定以谁的数为准`,
        ];
  const unread =
    refused.length === 0
      ? []
      : [`有${refused.length}个来件未能收取（${listFiles(refused.map(({ file }) => file))}），请定是否要求重报`];
  const units = [...open.map(({ unit }) => unit ?? ""), ...refused.map(({ unit }) => unit ?? "")];
  const who = [...new Set(units.filter((unit) => unit !== ""))];
  return [
    {
      matter: [`${[...differ, ...unread].join("；")}。`],
      who: who.length === 0 ? "市食安办" : listNames(who, most),
    },
  ];
}

/** Names of files, not of units: they are counted in 个. */
function listFiles(files: readonly string[]): string {
  const shown = files.slice(0, 2).map((file) => `「${shortenText(file, 24)}」`);
  return `${shown.join("")}${files.length > 2 ? "等" : ""}`;
}

function openDecision({ settings, gaps }: DecisionSources["open"]): readonly MeetingDecision[] {
  if (settings + gaps === 0) return [];
  const parts = [
    settings === 0 ? "" : `尚未确认的设置${settings}项，现按默认办法计算和评分`,
    gaps === 0 ? "" : `文件没有写清、待明确的问题${gaps}项`,
  ].filter((text) => text !== "");
  return [{ matter: [`${parts.join("；")}。请逐项确认（见「待定事项」）。`], who: "市食安办" }];
}

function unitsDecision({ pairs, month }: DecisionSources, names: number): readonly MeetingDecision[] {
  const counts = new Map<string, number>();
  for (const { unit } of unitShortfalls(pairs, month.expectedUnits)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const sorted = [...counts].sort(([, left], [, right]) => right - left);
  if (sorted.length === 0) return [];
  const most = sorted.filter(([, count]) => count > 1).slice(0, MOST_MEASURES);
  const shown = most.map(([unit, count]) => `${unit}${count}项`).join("、");
  return [
    {
      matter: [
        `本单位有指标未达标、滞后的${sorted.length}家${shown === "" ? "" : `，项数最多的：${shown}`}。请定约谈或督导对象。`,
      ],
      who: listNames(
        sorted.map(([unit]) => unit),
        names,
      ),
    },
  ];
}

function scoreDecision({ score: { scored, of } }: Consolidation): readonly MeetingDecision[] {
  if (scored >= of) return [];
  return [{ matter: [`评价要点${of}个，已评${scored}个。请定评分分工和完成时间。`], who: "市食安办" }];
}
