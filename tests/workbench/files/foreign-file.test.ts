import { writeXlsx } from "hucre/xlsx";
import { hostWorkbookFromXlsx } from "../../../src/workbench/files/xlsx-files";

const RED = { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FFC7CE" } } } as const;

/** A file as other programs make it, with rules of all kinds over B2:B9. */
function foreignFile(): Promise<Uint8Array> {
  const range = "B2:B9";
  return writeXlsx({
    sheets: [
      {
        name: "数据",
        rows: [
          ["名称", "数"],
          ["甲", 30],
        ],
        dataValidations: [
          { type: "whole", operator: "greaterThan", formula1: "0", range, showErrorMessage: true },
          { type: "decimal", operator: "between", formula1: "0", formula2: "$D$1", range: "C2:C9" },
          { type: "textLength", operator: "notBetween", formula1: "2", formula2: "4", range: "A2" },
          { type: "date", operator: "lessThan", formula1: "45000", range: "D2 F3" },
          { type: "whole", operator: "between", formula1: "1", formula2: "5", range: "E2" },
        ],
        conditionalRules: [
          { type: "cellIs", operator: "greaterThan", formula: "25", priority: 1, range, style: RED },
          { type: "cellIs", operator: "between", formula: ["1", "9"], priority: 2, range, style: RED },
          { type: "duplicateValues", priority: 3, range, style: RED },
          {
            type: "colorScale",
            priority: 4,
            range,
            colorScale: { cfvo: [{ type: "min" }, { type: "max" }], colors: ["FFFFFFFF", "FF63BE7B"] },
          },
        ],
      },
    ],
  });
}

test("comparisons of other programs' files become formulas; what no formula says is left out and told", async () => {
  const lost: string[] = [];
  const workbook = await hostWorkbookFromXlsx(await foreignFile(), (part, kind) => lost.push(`${part}: ${kind}`));
  const [sheet] = workbook.sheets;
  expect(lost).toEqual(["highlight: colorScale"]);
  expect(sheet!.conditionalFormats.map(({ formula, fill }) => [formula, fill])).toEqual([
    ["=B2>25", "#FFC7CE"],
    ["=AND(B2>=1,B2<=9)", "#FFC7CE"],
    ['=AND(B2<>"",COUNTIF($B$2:$B$9,B2)>1)', "#FFC7CE"],
  ]);
  expect(sheet!.validations.map(({ type, formula1, formula2 }) => [type, formula1, formula2])).toEqual([
    ["Custom", "=AND(ISNUMBER(B2),INT(B2)=B2,B2>0)", null],
    ["Custom", "=AND(ISNUMBER(C2),AND(C2>=0,C2<=$D$1))", null],
    ["Custom", "=OR(LEN(A2)<2,LEN(A2)>4)", null],
    ["Custom", "=AND(ISNUMBER(D2),D2<45000)", null],
    ["Custom", "=AND(ISNUMBER(F3),F3<45000)", null],
    ["WholeNumber", 1, 5],
  ]);
});

test("without anybody to tell, the reading fails rather than losing something", async () => {
  await expect(hostWorkbookFromXlsx(await foreignFile())).rejects.toThrow("no highlight for colorScale");
});
