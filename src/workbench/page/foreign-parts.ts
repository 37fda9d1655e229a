/** Parts of an .xlsx package that the preview neither shows nor keeps, by their names. */
const KINDS: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^xl\/(?:comments|threadedComments)/i, "批注"],
  [/^xl\/(?:charts|chartsheets)\//i, "图表"],
  [/^xl\/media\//i, "图片"],
  [/^xl\/tables\//i, "表格（套用表格格式）"],
  [/^xl\/pivot(?:Tables|Cache)\//i, "数据透视表"],
  [/^xl\/slicers\//i, "切片器"],
  [/^xl\/externalLinks\//i, "指向其他工作簿的链接"],
  [/^xl\/(?:embeddings|activeX|ctrlProps)\//i, "嵌入的对象和控件"],
  [/^xl\/(?:connections\.xml|queryTables\/)/i, "数据连接"],
];

/** What a file has that the preview leaves out, in people's words, as far as the names of its parts tell. */
export function foreignParts(names: readonly string[]): readonly string[] {
  return KINDS.flatMap(([pattern, kind]) =>
    names.some((name) => pattern.test(name.replace(/^\//, ""))) ? [kind] : [],
  );
}
