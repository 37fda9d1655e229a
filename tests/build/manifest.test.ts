import fs from "node:fs";
import path from "node:path";
import { version } from "../../package.json";
import { checkManifest } from "../../scripts/manifest/check-manifest.mjs";
import { named, parseXml } from "../../scripts/manifest/parse-xml.mjs";
import { PLACES } from "../../src/taskpane/place-names";

const ROOT = path.resolve(__dirname, "../..");
const MANIFEST = fs.readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const PROJECT = { version, iconFolder: path.join(ROOT, "assets/icons") };

/** The manifest with one place changed; the place must be there. */
function changed(from: string | RegExp, to: string): string {
  const text = MANIFEST.replace(from, to);
  expect(text).not.toBe(MANIFEST);
  return text;
}

const repeat = (count: number) => "长".repeat(count);

/** What is changed, from what to what, and the sentence that must say so. */
const FAULTS: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
  [
    "two elements swapped",
    /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
    "$2$1",
    /元素 Version 不该在这里，这里应当是 Id/,
  ],
  [
    "the tab's label before its groups",
    /(<CustomTab id="Tab.shian">)/,
    '$1<Label resid="tab.shian" />',
    /元素 Label 不该在这里，这里应当是 Group/,
  ],
  [
    "a button without a label",
    /<Control xsi:type="Button" id="Button.load">\s*<Label resid="label.load" \/>/,
    '<Control xsi:type="Button" id="Button.load">',
    /元素 Supertip 不该在这里，这里应当是 Label/,
  ],
  ["a button of no kind", 'xsi:type="Button" id="Button.check"', 'id="Button.check"', /元素 Control 缺少 xsi:type/],
  ["a tag left open", "</CustomTab>", "", /不是完整的 XML/],
  ["a number that is no GUID", /<Id>.*<\/Id>/, "<Id>shian-yuebao</Id>", /元素 Id 的内容不能写成“shian-yuebao”/],
  ["the template's number", /<Id>.*<\/Id>/, "<Id>05c2e1c9-3e1d-406e-9a91-e9ac64854143</Id>", /还是微软模板的编号/],
  [
    "https in the instance namespace",
    "http://www.w3.org/2001/XMLSchema-instance",
    "https://www.w3.org/2001/XMLSchema-instance",
    /http，不是 https/,
  ],
  [
    "another version than the package's",
    /<Version>.*<\/Version>/,
    "<Version>9.9.9.0</Version>",
    /Version 是 9\.9\.9\.0，package\.json 的版本是/,
  ],
  [
    "a version of three parts",
    /<Version>.*<\/Version>/,
    "<Version>0.1.0</Version>",
    /元素 Version 的内容不能写成“0\.1\.0”/,
  ],
  ["too small a permission", "ReadWriteDocument", "ReadDocument", /应当写 ReadWriteDocument/],
  [
    "a domain of somebody else",
    "<Hosts>",
    "<AppDomains><AppDomain>https://example.com</AppDomain></AppDomains><Hosts>",
    /不应当有 AppDomains/,
  ],
  [
    "a provider from the template",
    "<ProviderName>食安创建月报",
    "<ProviderName>Contoso",
    /还留着模板里的字样“Contoso”/,
  ],
  [
    "a reference to nothing",
    'resid="label.score"',
    'resid="label.scores"',
    /资源 label\.scores 不存在，请在 ShortStrings 里补上/,
  ],
  [
    "a reference of the wrong kind",
    '<SourceLocation resid="pane.load" />',
    '<SourceLocation resid="pane.title" />',
    /pane\.title 在 ShortStrings 里，应当在 Urls 里/,
  ],
  [
    "a resource nobody uses",
    "<bt:Urls>",
    '<bt:Urls><bt:Url id="spare" DefaultValue="https://localhost:3000/help.html" />',
    /Urls 里的 spare 没有用到/,
  ],
  ["a resource id twice", '<bt:Url id="pane.print"', '<bt:Url id="pane.help"', /资源 pane\.help 写了两次/],
  [
    "a reference that is too long",
    'resid="label.help"',
    `resid="label.${"h".repeat(27)}"`,
    /的 resid 有 33 个字，最多 32 个/,
  ],
  [
    "a label that is too long",
    'id="label.print" DefaultValue="打印设置"',
    `id="label.print" DefaultValue="${repeat(126)}"`,
    /的 DefaultValue 有 126 个字，最多 125 个/,
  ],
  [
    "a tip that is too long",
    /id="tip.print" DefaultValue="[^"]*"/,
    `id="tip.print" DefaultValue="${repeat(251)}"`,
    /的 DefaultValue 有 251 个字，最多 250 个/,
  ],
  ["an icon without 80 pixels", '<bt:Image size="80" resid="icon.print.80" />', "", /图标缺少 80 像素的图片/],
  [
    "an icon of a size Excel never asks for",
    'size="20" resid="icon.fill.20"',
    'size="22" resid="icon.fill.20"',
    /的 size 不能写成“22”/,
  ],
  ["a picture of another size", "assets/load-32.png", "assets/load-64.png", /load-64\.png 是 64×64 像素，应当是 32×32/],
  ["a picture that is not there", "assets/load-48.png", "assets/lode-48.png", /没有 lode-48\.png/],
  [
    "an address without https",
    'DefaultValue="https://localhost:3000/taskpane.html"',
    'DefaultValue="http://localhost:3000/taskpane.html"',
    /http:\/\/localhost:3000\/taskpane\.html 必须以 https:\/\/ 开头/,
  ],
  [
    "an address on another server",
    "https://localhost:3000/assets/print-16.png",
    "https://example.com/assets/print-16.png",
    /网址分散在 2 台服务器上/,
  ],
  ["a page the build does not make", "taskpane.html?go=print", "print.html", /构建不产生 print\.html 这一页/],
  [
    "a translation for the default language",
    '<Override Locale="en-US" Value="Food Safety Monthly Returns" />',
    '<Override Locale="zh-CN" Value="x" /><Override Locale="en-US" Value="y" />',
    /又为默认语言 zh-CN 写了一次译文/,
  ],
  [
    "a language twice",
    '<bt:Override Locale="en-US" Value="Check" />',
    '<bt:Override Locale="en-US" Value="Check" /><bt:Override Locale="en-US" Value="Check" />',
    /同一种语言写了两次译文/,
  ],
  [
    "a language without its region",
    '<bt:Override Locale="en-US" Value="Check" />',
    '<bt:Override Locale="en" Value="Check" />',
    /的 Locale 不能写成“en”/,
  ],
  [
    "a text without a translation",
    '<bt:Override Locale="en-US" Value="Check" />',
    "",
    /String label\.check 没有 en-US 译文/,
  ],
  ["another default language", "<DefaultLocale>zh-CN", "<DefaultLocale>de-DE", /DefaultLocale 是 de-DE，应当是 zh-CN/],
  ["a callout without its link", '<LearnMoreUrl resid="start.more" />', "", /元素 GetStarted 里还缺 LearnMoreUrl/],
  [
    "a second tab",
    "</CustomTab>",
    '</CustomTab><CustomTab id="Tab.more"><Group id="G"><Label resid="group.help" /><Icon><bt:Image size="16" resid="icon.help.16" /></Icon></Group><Label resid="tab.shian" /></CustomTab>',
    /功能区有 2 个 CustomTab，只能有 1 个/,
  ],
  ["a second pane", "<TaskpaneId>shian-pane</TaskpaneId>", "<TaskpaneId>other-pane</TaskpaneId>", /TaskpaneId 有 2 种/],
  ["two buttons of one id", 'id="Button.score"', 'id="Button.print"', /id Button\.print 用了两次/],
  [
    "two buttons to one place",
    '<SourceLocation resid="pane.help" />',
    '<SourceLocation resid="pane.load" />',
    /有两个按钮都打开 pane\.load/,
  ],
  [
    "a base that asks for more than an old Excel has",
    'Name="ExcelApi" MinVersion="1.1"',
    'Name="ExcelApi" MinVersion="1.9"',
    /基本部分要求的是 ExcelApi 1\.9，应当是 ExcelApi 1\.1/,
  ],
  [
    "a ribbon that asks for too new an Excel",
    'Name="ExcelApi" MinVersion="1.9"',
    'Name="ExcelApi" MinVersion="1.17"',
    /VersionOverrides要求的是 .*ExcelApi 1\.17/,
  ],
];

describe("manifest.xml", () => {
  test("has nothing wrong", async () => {
    expect(await checkManifest(MANIFEST, PROJECT)).toEqual([]);
  });

  test.each(FAULTS)("with %s is refused, and the sentence says why", async (_fault, from, to, sentence) => {
    const problems = await checkManifest(changed(from, to), PROJECT);
    expect(problems.join("\n")).toMatch(sentence);
  });

  test("too many groups, and too many buttons in one, are refused", async () => {
    const [group = ""] = /<Group id="Group\.help">[\s\S]*?<\/Group>/.exec(MANIFEST) ?? [];
    const [button = ""] = /<Control xsi:type="Button" id="Button\.help">[\s\S]*?<\/Control>/.exec(group) ?? [];
    const copies = (text: string, id: string, count: number) =>
      Array.from({ length: count }, (_, index) => text.split(id).join(`${id}${index}`)).join("");
    const groups = await checkManifest(changed(group, group + copies(group, "Group.help", 2)), PROJECT);
    expect(groups).toContain("选项卡里有 7 个组，最多 6 个。");
    const buttons = await checkManifest(changed(button, button + copies(button, "Button.help", 7)), PROJECT);
    expect(buttons.join("\n")).toMatch(/组里有 8 个按钮，最多 7 个/);
  });

  test("its buttons lead to places of the pane", () => {
    const addresses = named(parseXml(MANIFEST), "Url").map(({ attributes }) => attributes.get("DefaultValue") ?? "");
    const queries = addresses
      .filter((address) => address.includes("?"))
      .map((address) => new URL(address).searchParams);
    expect(queries.map((query) => query.get("go"))).toEqual([
      "load",
      "fill",
      "fill",
      "consolidate",
      "score",
      "print",
      "help",
    ]);
    for (const query of queries) expect(PLACES).toContain(query.get("go"));
    expect(queries.map((query) => query.get("run")).filter((run) => run !== null)).toEqual(["new", "check"]);
  });
});
