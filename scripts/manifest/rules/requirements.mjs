import { childAt } from "../parse-xml.mjs";

const EXPECTED = [
  { where: "基本部分", path: ["Requirements", "Sets"], sets: [["ExcelApi", "1.1"]] },
  {
    where: "VersionOverrides",
    path: ["VersionOverrides", "Requirements", "Sets"],
    sets: [
      ["AddinCommands", "1.1"],
      ["ExcelApi", "1.9"],
    ],
  },
];

/**
 * The base asks for so little that an old Excel still opens the page that says what to do; the ribbon asks for what the
 * add-in works with, never more.
 */
export function requirements({ root }) {
  return EXPECTED.flatMap(({ where, path, sets }) => {
    const element = childAt(root, ...path);
    const found = (element?.children ?? []).map(({ attributes }) => {
      return `${attributes.get("Name")} ${attributes.get("MinVersion") ?? element.attributes.get("DefaultMinVersion") ?? ""}`;
    });
    const wanted = sets.map((set) => set.join(" "));
    if (found.join() === wanted.join()) return [];
    return [`${where}要求的是 ${found.join("、") || "空"}，应当是 ${wanted.join("、")}。`];
  });
}
