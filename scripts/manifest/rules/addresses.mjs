import { URL } from "node:url";
import { allWithin, childAt } from "../parse-xml.mjs";

const BASE = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"];

/** Pages a build makes; nothing else may be opened from the manifest. */
const PAGES = new Set(["taskpane.html", "help.html", "index.html"]);

/** Every address of the manifest with the element it stands in. */
export function addressesOf(root) {
  const base = allWithin(root).filter(({ name, attributes }) => BASE.includes(name) && attributes.has("DefaultValue"));
  const listed = ["Images", "Urls"].flatMap(
    (list) => childAt(root, "VersionOverrides", "Resources", list)?.children ?? [],
  );
  return [...base, ...listed].flatMap((element) => {
    const overrides = element.children.map(({ attributes }) => attributes.get("Value"));
    return [element.attributes.get("DefaultValue"), ...overrides].map((address) => ({ element, address }));
  });
}

/** All addresses are https, on one server, and lead to pages a build makes. */
export function addresses({ root }) {
  const problems = [];
  const servers = new Set();
  for (const { element, address } of addressesOf(root)) {
    if (!address.startsWith("https://")) {
      problems.push(`第 ${element.line} 行：${address} 必须以 https:// 开头。`);
      continue;
    }
    const { origin, pathname } = new URL(address);
    servers.add(origin);
    const page = pathname.slice(pathname.lastIndexOf("/") + 1);
    if (!page.endsWith(".png") && !PAGES.has(page)) {
      problems.push(`第 ${element.line} 行：构建不产生 ${page || "空"} 这一页，请改为 ${[...PAGES].join("、")} 之一。`);
    }
  }
  if (servers.size > 1)
    problems.push(`网址分散在 ${servers.size} 台服务器上（${[...servers].join("、")}），应当是同一台。`);
  return problems;
}
