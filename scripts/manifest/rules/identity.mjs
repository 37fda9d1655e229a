import { childAt } from "../parse-xml.mjs";

/** The number of Microsoft's template, which every project made from it begins with. */
const TEMPLATE_ID = "05c2e1c9-3e1d-406e-9a91-e9ac64854143";
const INSTANCE_NAMESPACE = "http://www.w3.org/2001/XMLSchema-instance";
const LEFT_OVER = /contoso|\{\{|\}\}|TODO/i;

/** The manifest is ours: own number, version of the package, nothing left over from a template. */
export function identity({ root, text, version }) {
  const problems = [];
  const textOf = (name) => childAt(root, name)?.text ?? "";
  if (textOf("Id").toLowerCase() === TEMPLATE_ID)
    problems.push("Id 还是微软模板的编号，会与别的加载项冲突。请换成自己的 GUID。");
  if (root.attributes.get("xmlns:xsi") !== INSTANCE_NAMESPACE) {
    problems.push(`xmlns:xsi 应当是 ${INSTANCE_NAMESPACE}（http，不是 https）。`);
  }
  if (root.attributes.get("xsi:type") !== "TaskPaneApp") problems.push("xsi:type 应当是 TaskPaneApp。");
  if (textOf("Version") !== `${version}.0`) {
    problems.push(`Version 是 ${textOf("Version")}，package.json 的版本是 ${version}，应当写 ${version}.0。`);
  }
  if (textOf("Permissions") !== "ReadWriteDocument") {
    problems.push(`Permissions 是 ${textOf("Permissions")}，要读写工作簿，应当写 ReadWriteDocument。`);
  }
  if (childAt(root, "AppDomains") !== undefined) problems.push("不应当有 AppDomains：窗格不打开别的网站。");
  const leftOver = LEFT_OVER.exec(text);
  if (leftOver !== null) problems.push(`还留着模板里的字样“${leftOver[0]}”。`);
  return problems;
}
