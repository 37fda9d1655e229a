import type { TourRole } from "./tour-step";

/** 会议: what a chair and those who read the print-out look at. */
export const MEETING_TOUR: TourRole = {
  id: "meeting",
  name: "会议",
  steps: [
    {
      title: "先看否决项和总分",
      story: "例会先看有没有踩否决线，再看得了多少分。没有数据的，不当作安全。",
      way: { words: "打开汇总好的工作簿，到「评分表」", workbook: "office", place: "score" },
      press: ["看窗格最上面的「否决项」。", "往下看总分和各部分得分。"],
      see: ["否决项逐条写着状态和依据。", "没评的要点写「未评」，不按 0 分算。"],
    },
    {
      title: "给一个要点打分",
      story: "36 个要点逐点评，分数要有原因、佐证和评分人，会后查得到。",
      way: { words: "回到「评分表」", workbook: "as-it-stands", place: "score" },
      press: [
        "在第 1 点旁边点「评分」，填得分、「扣分原因」、「佐证材料」和「评分人」。",
        "点「写入评分表」。自选项还要在「是否选定」里选「是，计入」。",
      ],
      see: ["总分和已评点数跟着变。", "左边「评分表」里同一行有了分数和原因；重新汇总也不会丢。"],
    },
    {
      title: "差在哪里",
      story: "离满分差多少，先补哪一点最合算，自选项选哪几项最好，都算好了。",
      way: { words: "回到「评分表」", workbook: "as-it-stands", place: "score" },
      press: ["往下到「差在哪里」，点「看全部」。", "要带走的，点「复制清单」。"],
      see: ["每一点写着补齐后总分能加几分，从多到少排。"],
    },
    {
      title: "打印上会",
      story: "各表纸张、方向、表头和分页不用逐张调，一次设好。",
      way: { words: "到「打印设置」", workbook: "as-it-stands", place: "print" },
      press: ["「纸张」不用改，点「设好打印」。", "只要会上看的，在「摘录范围」里选一种，点「生成会议摘录」。"],
      see: ["窗格列出每张表的纸张和方向。", "左边多出「会议摘录」，表头写明摘了什么。在 Excel 里按 Ctrl+P 打印。"],
    },
  ],
};
