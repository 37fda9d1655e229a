import path from "node:path";
import { URL } from "node:url";
import { ICON_SIZES } from "../icon-sizes.mjs";
import { childAt, named } from "../parse-xml.mjs";
import { pngSize } from "../png-size.mjs";

const PRODUCT_SIZES = [
  ["IconUrl", 32],
  ["HighResolutionIconUrl", 64],
];

/** What is wrong with the file behind an icon's address, or null. */
function fileProblem(address, pixels, iconFolder) {
  const file = path.basename(new URL(address).pathname);
  const size = pngSize(path.join(iconFolder, file));
  if (size === null) return `assets/icons 里没有 ${file}，或者它不是 PNG 图片。`;
  if (size.width === pixels && size.height === pixels) return null;
  return `${file} 是 ${size.width}×${size.height} 像素，应当是 ${pixels}×${pixels}。`;
}

/** Every Icon has a picture of each size, and each picture is a file of just that size. */
export function icons({ root, iconFolder }) {
  const problems = [];
  const listed = childAt(root, "VersionOverrides", "Resources", "Images")?.children ?? [];
  const addresses = new Map(listed.map(({ attributes }) => [attributes.get("id"), attributes.get("DefaultValue")]));
  const wanted = new Map();
  for (const { children, line } of named(root, "Icon")) {
    const sizes = children.map(({ attributes }) => Number(attributes.get("size")));
    const missing = ICON_SIZES.filter((size) => !sizes.includes(size));
    if (missing.length > 0) problems.push(`第 ${line} 行：图标缺少 ${missing.join("、")} 像素的图片。`);
    if (new Set(sizes).size < sizes.length) problems.push(`第 ${line} 行：图标有一个尺寸写了两次。`);
    for (const { attributes } of children) {
      const address = addresses.get(attributes.get("resid"));
      if (address !== undefined)
        wanted.set(`${address} ${attributes.get("size")}`, [address, Number(attributes.get("size"))]);
    }
  }
  for (const [name, pixels] of PRODUCT_SIZES) {
    const address = childAt(root, name)?.attributes.get("DefaultValue");
    if (address !== undefined) wanted.set(name, [address, pixels]);
  }
  for (const [address, pixels] of wanted.values()) {
    const problem = fileProblem(address, pixels, iconFolder);
    if (problem !== null) problems.push(problem);
  }
  return problems;
}
