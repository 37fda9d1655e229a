import { measuresSheet } from "../../../../src/core/layouts/measures-sheet";
import { monthlySummary } from "../../../../src/core/layouts/monthly-summary";
import { noticeParagraphs } from "../../../../src/core/layouts/parts/notice-paragraphs";
import type { Paragraph } from "../../../../src/core/layouts/parts/notice-sources";
import { receiptsSheet } from "../../../../src/core/layouts/receipts-sheet";
import { shortfallsSheet } from "../../../../src/core/layouts/shortfalls-sheet";
import type { Consolidation } from "../../../../src/core/model/consolidation";
import { BEHIND_MONTH } from "../../../helpers/behind-month";
import { SMALL_CATALOGUE, SMALL_MEASURES, SMALL_MONTH } from "../../../helpers/small-month";

const MEASURES = SMALL_MEASURES.map((measure) =>
  measure.id === "46-1" ? { ...measure, judge: "进度" as const } : measure,
);

function partsOf(month: Consolidation) {
  const sources = {
    measures: MEASURES,
    month,
    measuresSheet: measuresSheet(month, MEASURES),
    receiptsSheet: receiptsSheet(month),
  };
  const summarySheet = monthlySummary({ ...sources, catalogue: SMALL_CATALOGUE });
  const shortfalls = shortfallsSheet({ ...sources, clauses: SMALL_CATALOGUE.clauses });
  return noticeParagraphs({ ...sources, catalogue: SMALL_CATALOGUE, summarySheet, shortfallsSheet: shortfalls });
}

const words = (paragraph: Paragraph): string =>
  paragraph.map((part) => (typeof part === "string" ? part : part.shown)).join("");

/** The paragraphs of each part, as they read. */
function texts(month: Consolidation): ReadonlyMap<string, readonly string[]> {
  return new Map(partsOf(month).map(({ title, paragraphs }) => [title, paragraphs.map(words)]));
}

test("a month with work to be done, sentence by sentence", () => {
  expect([...texts(BEHIND_MONTH)]).toEqual([
    [
      "一、报送情况",
      ["截至2024年3月25日，应报4家，已报3家（按时2家，迟报1家：江达县；其中退回修改1家：江达县），缺报1家：市食安办。"],
    ],
    [
      "二、指标进展",
      [
        "共汇总指标3项，其中达标0项，进度提前0项，进度正常0项，滞后1项，未达标1项；另有未能核对1项。",
        "滞后和未达标的指标2项：\n　　1. 食品安全抽检量0.5批次/千人，滞后：目标不低于4批次/千人，按序时进度应达1批次/千人，差0.50批次/千人（责任单位：市市场监管局）。",
        "2. 热线接通率80%，未达标：目标不低于90%，差10个百分点（责任单位：市市场监管局、卡若区；数据不完整，缺江达县）。",
        "与上月相比，变化较大的指标：食品安全抽检量由0.25批次/千人升至0.5批次/千人，上升0.25批次/千人；热线接通率由84%降至80%，下降4个百分点。",
      ],
    ],
    [
      "三、工作推进",
      [
        "8条评价内容中，推进中7条、未启动1条。",
        "分部分看，基础工作2条，推进中2条；示范引领5条，推进中4条、未启动1条。",
        "未启动的是第79条。",
      ],
    ],
    [
      "四、存在的问题",
      [
        "1. 否决项第91条无数据：已报3/4，缺：江达县。",
        "2. 报送不及时，1家迟报（江达县）。",
        "3. 报送质量有待提高，1家单位的月报经审核有错误或未作说明，退回修改（江达县）。",
        "4. 2家单位本身有指标滞后或未达标，共2项（详见「未达标清单」）。",
        "5. 人手不足（江达县反映）。",
      ],
    ],
    [
      "五、下一步要求",
      [
        "1. 请市食安办尽快补报。",
        "2. 请江达县按审核意见更正或作出说明后重新报送。",
        "3. 否决项第91条的责任单位要尽快报送和核实有关情况，核实结果报市食安办。",
        "4. 市市场监管局要分析「食品安全抽检量」滞后的原因，明确措施和完成时限，并在下月月报中说明。",
        "5. 市市场监管局要会同卡若区分析「热线接通率」未达标的原因，明确措施和完成时限，并在下月月报中说明。",
        "6. 第79条的责任部门要尽快启动工作。",
        "7. 各单位要对照责任分解表抓好落实，各项指标要按序时进度推进，按时报送月报。",
      ],
    ],
  ]);
});

test("a calm month says what has been reached, and praises nobody", () => {
  const score = { ...SMALL_MONTH.score, veto: [] };
  const clauses = SMALL_MONTH.clauses.map((clause) => ({ ...clause, problems: [] }));
  const calm = texts({ ...SMALL_MONTH, score, clauses, missing: [], returned: [], late: [], files: [] });
  expect(calm.get("二、指标进展")).toEqual([
    "共汇总指标3项，其中达标1项，进度提前0项，进度正常1项，滞后0项，未达标0项；另有未能核对1项。",
    "已经达标的指标：热线接通率90%。",
    "进度提前或正常的指标：食品安全抽检量3.3批次/千人。",
    "能够判断的指标中，没有滞后或未达标的指标。",
    "与上月相比，变化较大的指标：热线接通率由80%升至90%，上升10个百分点。",
  ]);
  expect(calm.get("四、存在的问题")).toEqual(["各单位未反映突出问题。"]);
  expect(calm.get("五、下一步要求")).toEqual([
    "1. 各单位要对照责任分解表抓好落实，各项指标要按序时进度推进，按时报送月报。",
  ]);
});

test("counts and values are formulas over the sheets of the workbook", () => {
  const links = partsOf(BEHIND_MONTH).flatMap(({ paragraphs }) =>
    paragraphs.flat().flatMap((part) => (typeof part !== "string" && "reference" in part ? [part.reference] : [])),
  );
  const forms = [
    /^'报送情况'!\$B\$\d+$/,
    /^COUNTIF\('指标汇总'!\$[A-Z]\$\d+:\$[A-Z]\$\d+,"滞后"\)$/,
    /^ROUND\('指标汇总'!\$E\$\d+,2\)&"%"$/,
    /^SUMPRODUCT\(\(LEFT\('月度汇总表'!\$D\$\d+:\$D\$\d+,3\)="推进中"\)\*1\)$/,
    /^'未达标清单'!\$[A-Z]\$\d+$/,
    /^TEXT\(ABS\('指标汇总'!\$E\$\d+-'指标汇总'!\$J\$\d+\),"0\.00"\)&"批次\/千人"$/,
  ];
  for (const form of forms) expect(links).toContainEqual(expect.stringMatching(form));
});
