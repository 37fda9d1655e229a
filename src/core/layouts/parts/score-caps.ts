import type { Point, Section } from "../../model/catalogue";
import type { PointScore } from "../../model/consolidation";
import type { CellLookup, Late } from "../../sheet/cell-draft";
import type { CellContent } from "../../sheet/sheet-spec";
import type { ScoreSheetInput } from "./score-lines";
import { innovationKey } from "./score-lines";

/** Something of which only some count, and what of it is chosen. */
interface Choosing {
  readonly words: string;
  readonly most: number;
  readonly items: readonly { readonly key: string; readonly name: string; readonly selected: boolean | null }[];
}

const NONE = "尚未选定";

/** What a section lets be chosen, as printed above its points: caps of 自选项 and 机制创新, and a live list of what is chosen; null where all counts. */
export function sectionCaps(
  section: Section,
  points: readonly Point[],
  scores: readonly PointScore[],
  limits: ScoreSheetInput["limits"],
): { readonly filled: Late<CellContent>; readonly blank: string } | null {
  const parts = [
    ...optionsOf(section, points, scores, limits.options),
    ...points.flatMap((point) => innovationsOf(point, scores, limits.innovations)),
  ];
  if (parts.length === 0) return null;
  return {
    filled: (cells) => ({
      formula: `${parts.map((part) => `"${part.words}，"&${chosenFormula(part, cells)}`).join(`&"；"&`)}&"。"`,
      value: `${parts.map((part) => `${part.words}，${chosenWords(part)}`).join("；")}。`,
    }),
    blank: `${parts.map(({ words }) => `${words}，选定：＿＿＿＿＿＿＿＿＿＿`).join("；")}。`,
  };
}

function optionsOf(
  section: Section,
  points: readonly Point[],
  scores: readonly PointScore[],
  most: number,
): Choosing[] {
  const options = points.filter(({ kind }) => kind === "自选");
  const [first, last] = [options[0], options[options.length - 1]];
  if (first === undefined || last === undefined || section.optionalMarks === null) return [];
  const items = options.map(({ no }) => ({
    key: String(no),
    name: `第${no}点`,
    selected: scores.find((score) => score.no === no)?.selected ?? null,
  }));
  const words = `自选项（第${first.no}至${last.no}点）至多选${most}项、计入至多${section.optionalMarks}分`;
  return [{ words, most, items }];
}

function innovationsOf(point: Point, scores: readonly PointScore[], most: number): Choosing[] {
  const score = scores.find(({ no }) => no === point.no);
  const innovations = score?.innovations ?? [];
  const [first, last] = [innovations[0], innovations[innovations.length - 1]];
  if (score === undefined || first === undefined || last === undefined) return [];
  const items = innovations.map(({ no, selected }) => ({ key: innovationKey(point, no), name: `第${no}条`, selected }));
  const words = `${point.name}（第${first.no}至${last.no}条）至多选${most}条、计入至多${score.marks}分`;
  return [{ words, most, items }];
}

function chosenWords({ items, most }: Choosing): string {
  const chosen = items.filter(({ selected }) => selected === true);
  if (chosen.length === 0) return NONE;
  return `已选定${chosen.map(({ name }) => name).join("、")}${chosen.length > most ? tooMany(most) : ""}`;
}

function chosenFormula({ items, most }: Choosing, cells: CellLookup): string {
  const chosen = items.map(({ key }) => `(${cells.relative(`${key}#selected`)}="是")`).join("+");
  const names = items.map(({ key, name }) => `IF(${cells.relative(`${key}#selected`)}="是","、${name}","")`).join("&");
  return `IF(${chosen}=0,"${NONE}","已选定"&MID(${names},2,99)&IF(${chosen}>${most},"${tooMany(most)}",""))`;
}

function tooMany(most: number): string {
  return `（选多了，只计前${most}项）`;
}
