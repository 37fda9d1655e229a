import type { ShippedPackage } from "./shipped-packages";

/** A shipped package with the text of its licence; null where the package brings none. */
export interface LicensedPackage extends ShippedPackage {
  readonly text: string | null;
}

/** What each licence found among the shipped packages asks of whoever passes the product on. */
const DUTIES: ReadonlyMap<string, string> = new Map([
  ["MIT", "保留版权和许可声明"],
  ["0BSD", "没有要求"],
  ["Apache-2.0", "保留版权和许可声明，改动须注明"],
  ["LICENSE", "微软 Office.js 许可条款：只能原样随加载项分发，只用于与 Microsoft 365 产品配合的加载项"],
]);

/** docs/LICENSES.md: whose code the product contains and under what terms. */
export function licensesDocument(packages: readonly LicensedPackage[]): string {
  const lines = [
    "# 随产品发布的第三方代码和许可",
    "",
    "由 `npm run generate` 根据 package-lock.json 和 node_modules 生成，不要手改。只列进入产品的包（窗格、网页、命令行）；开发用的包不发布。",
    "各包的许可全文在安装目录的同名文件夹里；发布的脚本旁边的 `*.LICENSE.txt` 和 `office-js/LICENSE.md` 随产品一起分发，不要删除。",
    "",
    ...summary(packages),
    "",
    "## 清单",
    "",
    "| 包 | 版本 | 许可 | 版权声明 |",
    "|---|---|---|---|",
    ...packages.map(
      ({ name, version, license, text }) => `| ${name} | ${version} | ${licenseName(license)} | ${copyright(text)} |`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function summary(packages: readonly LicensedPackage[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { license } of packages) counts.set(license, (counts.get(license) ?? 0) + 1);
  return [
    "| 许可 | 包数 | 分发时的要求 |",
    "|---|---|---|",
    ...[...counts]
      .sort(([, left], [, right]) => right - left)
      .map(([license, count]) => `| ${licenseName(license)} | ${count} | ${DUTIES.get(license) ?? "未核对"} |`),
  ];
}

/** office.js declares no licence by name, only a file. */
function licenseName(license: string): string {
  return license === "LICENSE" ? "微软许可条款（LICENSE.md）" : license;
}

/** The first line of a licence that claims a copyright. */
function copyright(text: string | null): string {
  const line = text?.split(/\r?\n/).find((each) => /^\W*copyright\s*(?:\(c\)|©|\d)/i.test(each));
  return (line ?? "—")
    .replace(/\|/g, "\\|")
    .replace(/^[\s*#>]+/, "")
    .trim();
}
