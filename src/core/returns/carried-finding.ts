import type { Finding } from "../model/finding";
import { FILE_CARRIES_MORE } from "../model/form-rules";
import type { CarriedKind, Grid, WorkbookGrid } from "../sheet/grid";
import { excerpt } from "./excerpt";
import { fetchingFormulas } from "./fetching-formulas";
import { structureFinding } from "./structure-finding";

/** Sheets that are named one by one. */
const MOST_NAMED = 5;

/** The gravest first. */
const WORDS: readonly (readonly [kind: CarriedKind, words: string, unit: string])[] = [
  ["dde", "与其他程序的动态数据交换（DDE）", "处"],
  ["file-link", "指向其他文件的链接", "个"],
  ["connection", "数据连接", "个"],
  ["object", "嵌入或链接的对象", "个"],
  ["control", "控件", "个"],
  ["ribbon", "自定义功能区", "个"],
  ["net-picture", "不存在本文件里的图片", "张"],
  ["file-hyperlink", "指向文件或程序的超链接", "个"],
  ["web-hyperlink", "指向网页的超链接", "个"],
];
const CLICKED: ReadonlySet<CarriedKind> = new Set<CarriedKind>(["file-hyperlink", "web-hyperlink"]);

/**
 * What a file brings along that was not opened, in one hint; none for a file that holds cells alone. `hidden`: its hidden sheets that are no part of the form.
 * None of it can change a figure; it is said since the file will be opened by hand sooner or later.
 */
export function carriedFinding(workbook: WorkbookGrid, hidden: readonly Grid[]): readonly Finding[] {
  const carried = workbook.carried ?? new Map<CarriedKind, number>();
  const formulas = fetchingFormulas(workbook);
  const things = [
    ...WORDS.flatMap(([kind, words, unit]) => {
      const count = carried.get(kind) ?? 0;
      return count === 0 ? [] : [`${words} ${count} ${unit}`];
    }),
    ...(formulas.length === 0
      ? []
      : [`从外面取数或通向外面的公式 ${formulas.length} 处（${named(formulas.map((cell) => excerpt(cell)))}）`]),
    ...hiddenWords("隐藏的工作表", hidden, "hidden"),
    ...hiddenWords("用“取消隐藏”看不到的工作表", hidden, "veryHidden"),
  ];
  if (things.length === 0) return [];
  const follows = formulas.length > 0 || [...carried.keys()].some((kind) => !CLICKED.has(kind));
  const clicked = [...carried.keys()].some((kind) => CLICKED.has(kind));
  const cautions = [...(follows ? ["点“更新链接”“启用内容”"] : []), ...(clicked ? ["点不明来历的超链接"] : [])];
  const caution = cautions.length === 0 ? "" : `用 Excel 打开这份文件时请不要${cautions.join("、")}；`;
  const message = `文件里另有${things.join("、")}。本软件没有打开它们，也没有从中取数；${caution}如不需要，请删去后重报。`;
  return [structureFinding(FILE_CARRIES_MORE, "提示", message)];
}

function hiddenWords(words: string, hidden: readonly Grid[], state: Grid["state"]): readonly string[] {
  const names = hidden.filter((sheet) => sheet.state === state).map(({ name }) => `「${excerpt(name)}」`);
  return names.length === 0 ? [] : [`${words} ${names.length} 张（${named(names)}）`];
}

function named(names: readonly string[]): string {
  return `${names.slice(0, MOST_NAMED).join("")}${names.length > MOST_NAMED ? "等" : ""}`;
}
