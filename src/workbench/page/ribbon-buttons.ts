/** A button of the add-in's ribbon, as the manifest has it. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** Query of the pane's address. */
  readonly query: string;
  /** Its picture's name among the product's assets. */
  readonly icon: string;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** The tab 食安创建 of the manifest, group by group. */
export const RIBBON: readonly RibbonGroup[] = [
  {
    label: "工作簿",
    buttons: [
      { label: "载入", tip: "载入责任分解表和重点任务，逐条核对修订和缺漏。", query: "?go=load", icon: "load" },
    ],
  },
  {
    label: "填报",
    buttons: [
      { label: "新建填报表", tip: "选择单位和月份，新建本月填报表。", query: "?go=fill&run=new", icon: "fill" },
      { label: "审核", tip: "核对本工作簿的填报表，列出问题和改法。", query: "?go=fill&run=check", icon: "check" },
    ],
  },
  {
    label: "汇总",
    buttons: [
      { label: "汇总", tip: "选取各单位月报，先试算、后汇总。", query: "?go=consolidate", icon: "consolidate" },
    ],
  },
  {
    label: "评分与打印",
    buttons: [
      { label: "评分表", tip: "填写自评分和佐证材料，查看失分和否决情况。", query: "?go=score", icon: "score" },
      { label: "打印设置", tip: "按公文习惯设置纸张、表头和页码。", query: "?go=print", icon: "print" },
    ],
  },
  {
    label: "帮助",
    buttons: [{ label: "帮助", tip: "查看使用方法和常见问题。", query: "?go=help", icon: "help" }],
  },
];
