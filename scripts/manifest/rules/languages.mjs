import { allWithin, childAt } from "../parse-xml.mjs";

const DEFAULT_LANGUAGE = "zh-CN";
const OTHER_LANGUAGE = "en-US";
const TRANSLATED = ["DisplayName", "Description", "String"];

/** Chinese by default, each text once more in English, and no language twice. */
export function languages({ root }) {
  const problems = [];
  const language = childAt(root, "DefaultLocale")?.text;
  if (language !== DEFAULT_LANGUAGE) problems.push(`DefaultLocale 是 ${language}，应当是 ${DEFAULT_LANGUAGE}。`);
  for (const element of allWithin(root)) {
    const overrides = element.children
      .filter(({ name }) => name === "Override")
      .map(({ attributes }) => attributes.get("Locale"));
    const what = `第 ${element.line} 行：${element.name} ${element.attributes.get("id") ?? ""}`.trimEnd();
    if (overrides.includes(language)) problems.push(`${what} 又为默认语言 ${language} 写了一次译文，请删去。`);
    if (new Set(overrides).size < overrides.length) problems.push(`${what} 同一种语言写了两次译文。`);
    const isText = TRANSLATED.includes(element.name) && element.attributes.has("DefaultValue");
    if (isText && !overrides.includes(OTHER_LANGUAGE)) problems.push(`${what} 没有 ${OTHER_LANGUAGE} 译文。`);
  }
  return problems;
}
