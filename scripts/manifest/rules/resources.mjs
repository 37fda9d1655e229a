import { allWithin, childAt } from "../parse-xml.mjs";

const LISTS = ["Images", "Urls", "ShortStrings", "LongStrings"];

/** From which list the reference of an element must come. */
function listFor({ name }) {
  if (name === "Image") return "Images";
  if (name === "SourceLocation" || name === "LearnMoreUrl" || name === "FunctionFile") return "Urls";
  if (name === "Description") return "LongStrings";
  return "ShortStrings";
}

/** Every reference points to a resource of the right kind, every resource is used, no id stands twice. */
export function resources({ root }) {
  const problems = [];
  const overrides = childAt(root, "VersionOverrides");
  if (overrides === undefined) return ["没有 VersionOverrides，功能区就没有按钮。"];
  const listOf = new Map();
  for (const list of LISTS) {
    for (const { attributes, line } of childAt(overrides, "Resources", list)?.children ?? []) {
      const id = attributes.get("id");
      if (listOf.has(id)) problems.push(`第 ${line} 行：资源 ${id} 写了两次。`);
      listOf.set(id, list);
    }
  }
  const used = new Set();
  for (const element of allWithin(overrides)) {
    const id = element.attributes.get("resid");
    if (id === undefined) continue;
    used.add(id);
    const wanted = listFor(element);
    if (!listOf.has(id))
      problems.push(`第 ${element.line} 行：${element.name} 指向的资源 ${id} 不存在，请在 ${wanted} 里补上。`);
    else if (listOf.get(id) !== wanted) {
      problems.push(
        `第 ${element.line} 行：${element.name} 指向的 ${id} 在 ${listOf.get(id)} 里，应当在 ${wanted} 里。`,
      );
    }
  }
  for (const [id, list] of listOf) {
    if (!used.has(id)) problems.push(`${list} 里的 ${id} 没有用到，请删去。`);
  }
  return problems;
}
