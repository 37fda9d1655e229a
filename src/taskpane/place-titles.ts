import type { PlaceName } from "./place-names";

/** What each place is called on the pane, in the order of the menu. */
export const PLACE_TITLES: Readonly<Record<PlaceName, string>> = {
  start: "开始",
  load: "载入",
  fill: "填报",
  consolidate: "汇总",
  score: "评分表",
  settings: "设置",
  questions: "待确认事项",
  print: "打印设置",
  help: "帮助",
};
