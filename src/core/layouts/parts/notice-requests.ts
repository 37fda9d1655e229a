import { listNames } from "./list-names";
import type { MeasurePair } from "./measure-cells";
import { furthestBehind } from "./measure-standing";
import type { NoticeSources, Paragraph } from "./notice-sources";
import { numberRanges } from "./number-ranges";
import { actorsOf } from "./unit-shortfalls";

const MOST_NAMES = 12;
const MOST_MEASURES = 5;
const MOST_ACTORS = 6;

/** 下一步要求: who is asked what, as far as it follows from the figures. */
export function requestParagraphs({ month, pairs }: NoticeSources): readonly Paragraph[] {
  const slow = furthestBehind(pairs, month.period);
  const vetoes = month.score.veto.filter(({ state }) => state !== "未触发").map(({ clause }) => clause);
  const idle = month.clauses.filter(({ state }) => state === "未启动").map(({ no }) => no);
  const asked = [
    month.missing.length === 0 ? "" : `请${listNames(month.missing, MOST_NAMES)}尽快补报。`,
    month.returned.length === 0 ? "" : `请${listNames(month.returned, MOST_NAMES)}按审核意见更正或作出说明后重新报送。`,
    vetoes.length === 0
      ? ""
      : `否决项第${numberRanges(vetoes)}条的责任单位要尽快报送和核实有关情况，核实结果报市食安办。`,
    ...slow.slice(0, MOST_MEASURES).map(measureRequest),
    idle.length === 0 ? "" : `第${numberRanges(idle)}条的责任部门要尽快启动工作。`,
    `各单位要对照责任分解表抓好落实，${slow.length > MOST_MEASURES ? "其他滞后和未达标的指标同样要" : "各项指标要"}按序时进度推进，按时报送月报。`,
  ].filter((text) => text !== "");
  return asked.map((text, index) => [`${index + 1}. ${text}`]);
}

function measureRequest(pair: MeasurePair): string {
  const { measure, summary } = pair;
  const [first = "责任单位", ...others] = actorsOf(pair);
  const who =
    measure.lead === null || others.length === 0
      ? `${listNames([first, ...others], MOST_ACTORS)}要`
      : `${first}要会同${listNames(others, MOST_ACTORS)}`;
  return `${who}分析「${measure.name}」${summary.state}的原因，明确措施和完成时限，并在下月月报中说明。`;
}
