import { parseXml } from "./parse-xml.mjs";
import { addresses } from "./rules/addresses.mjs";
import { icons } from "./rules/icons.mjs";
import { identity } from "./rules/identity.mjs";
import { languages } from "./rules/languages.mjs";
import { requirements } from "./rules/requirements.mjs";
import { resources } from "./rules/resources.mjs";
import { ribbon } from "./rules/ribbon.mjs";
import { schemaProblems } from "./schema-problems.mjs";

const RULES = [identity, requirements, languages, addresses, resources, icons, ribbon];

/**
 * Everything wrong with a manifest, as Chinese sentences; none when it can be handed to Excel.
 * @param {string} text
 * @param {{ version: string, iconFolder: string }} project version of package.json; folder with the icon files
 * @returns {Promise<string[]>}
 */
export async function checkManifest(text, project) {
  const { wellFormed, problems } = await schemaProblems(text);
  if (!wellFormed) return problems;
  const root = parseXml(text);
  return [...problems, ...RULES.flatMap((rule) => rule({ root, text, ...project }))];
}
