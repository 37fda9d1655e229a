import { named } from "../parse-xml.mjs";

const MOST_GROUPS = 6;
const MOST_BUTTONS = 7;

function repeated(values) {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** One tab, few enough groups and buttons, one pane, no id twice. */
export function ribbon({ root }) {
  const problems = [];
  const tabs = named(root, "CustomTab");
  if (tabs.length !== 1) problems.push(`功能区有 ${tabs.length} 个 CustomTab，只能有 1 个。`);
  const groups = named(root, "Group");
  if (groups.length > MOST_GROUPS) problems.push(`选项卡里有 ${groups.length} 个组，最多 ${MOST_GROUPS} 个。`);
  for (const group of groups) {
    const count = named(group, "Control").length;
    if (count > MOST_BUTTONS) problems.push(`第 ${group.line} 行：组里有 ${count} 个按钮，最多 ${MOST_BUTTONS} 个。`);
  }
  const panes = new Set(named(root, "TaskpaneId").map(({ text }) => text));
  if (panes.size !== 1)
    problems.push(`TaskpaneId 有 ${panes.size} 种（${[...panes].join("、")}），各按钮应当打开同一个窗格。`);
  const ids = [...tabs, ...groups, ...named(root, "Control")].map(({ attributes }) => attributes.get("id"));
  for (const id of repeated(ids)) problems.push(`id ${id} 用了两次。`);
  const sources = named(root, "Action").map((action) => named(action, "SourceLocation")[0]?.attributes.get("resid"));
  for (const source of repeated(sources)) problems.push(`有两个按钮都打开 ${source}。`);
  return problems;
}
