import fs from "node:fs";
import { URL } from "node:url";
import { validateXML } from "xmllint-wasm";

const schemaFile = (fileName) => ({
  fileName,
  contents: fs.readFileSync(new URL(`./schema/${fileName}`, import.meta.url), "utf8"),
});

/** xmllint's sentence → ours. The first pattern that fits is taken. */
const WORDINGS = [
  [
    /Element '([^']+)': This element is not expected\. Expected is (?:one of )?\(([^)]+)\)/,
    (name, expected) => `元素 ${name} 不该在这里，这里应当是 ${expected.trim()}。请核对元素的先后次序。`,
  ],
  [
    /Element '([^']+)': This element is not expected/,
    (name) => `元素 ${name} 不该在这里。请删去，或核对元素的先后次序。`,
  ],
  [
    /Element '([^']+)': Missing child element\(s\)\. Expected is (?:one of )?\(([^)]+)\)/,
    (name, expected) => `元素 ${name} 里还缺 ${expected.trim()}。`,
  ],
  [/Element '([^']+)': The type definition is abstract/, (name) => `元素 ${name} 缺少 xsi:type。`],
  [
    /Element '([^']+)': The attribute '([^']+)' is required but missing/,
    (name, attribute) => `元素 ${name} 缺少属性 ${attribute}。`,
  ],
  [
    /Element '([^']+)', attribute '([^']+)': The attribute '[^']+' is not allowed/,
    (name, attribute) => `元素 ${name} 不能有属性 ${attribute}。`,
  ],
  [
    /Element '([^']+)', attribute '([^']+)': \[facet 'maxLength'\] The value '[^']*' has a length of '(\d+)'; this exceeds the allowed maximum length of '(\d+)'/,
    (name, attribute, length, most) => `元素 ${name} 的 ${attribute} 有 ${length} 个字，最多 ${most} 个。`,
  ],
  [
    /Element '([^']+)', attribute '([^']+)': \[facet '[^']+'\] The value '([^']*)'/,
    (name, attribute, value) => `元素 ${name} 的 ${attribute} 不能写成“${value}”。`,
  ],
  [
    /Element '([^']+)': \[facet '[^']+'\] The value '([^']*)'/,
    (name, value) => `元素 ${name} 的内容不能写成“${value}”。`,
  ],
  [
    /Element '([^']+)': No matching global declaration/,
    (name) => `根元素 ${name} 或它的 xmlns 不对，应当是 office/appforoffice/1.1 的 OfficeApp。`,
  ],
  [/parser error : (.+)/, (reason) => `不是完整的 XML：${reason}。`],
];

// A value that breaks a rule of length or form is reported twice: by the rule and as no value of the type.
const REPEATED = /is not a valid value of the (?:atomic|local atomic|union) type/;

function sentenceOf({ rawMessage, loc }) {
  const message = rawMessage.replace(/\{http[^}]*\}/g, "");
  for (const [pattern, wording] of WORDINGS) {
    const found = pattern.exec(message);
    if (found !== null) return `第 ${loc?.lineNumber ?? "？"} 行：${wording(...found.slice(1))}`;
  }
  return `第 ${loc?.lineNumber ?? "？"} 行：${message}`;
}

/**
 * What xmllint finds against the schema, as Chinese sentences; `wellFormed` is false when the document cannot be read.
 * @param {string} manifest
 * @returns {Promise<{ wellFormed: boolean, problems: string[] }>}
 */
export async function schemaProblems(manifest) {
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: manifest },
    schema: schemaFile("office-app.xsd"),
    preload: [schemaFile("version-overrides.xsd"), schemaFile("basic-types.xsd")],
  });
  const located = errors.filter(({ loc, rawMessage }) => loc !== null && !REPEATED.test(rawMessage));
  return {
    wellFormed: !errors.some(({ rawMessage }) => rawMessage.includes("parser error")),
    problems: located.map(sentenceOf),
  };
}
