import { extractSheet, type ExtractLine } from "../../../src/core/layouts/extract-sheet";
import { printOn } from "../../../src/core/layouts/print-on";
import { SheetBuilder } from "../../../src/core/sheet/sheet-builder";

const LINE: ExtractLine = {
  no: 46,
  section: "一、基础工作",
  text: "年均抽检量达到4批次/千人。",
  units: "市市场监管局",
  state: "推进中\n3/4",
  figures: "46-1 抽检量：全市3.80（目标≥4批次/千人）滞后",
  progress: "已抽检。",
  problems: "",
};

function lay(lines: readonly ExtractLine[]) {
  return extractSheet({
    period: "2024-03",
    filter: "只列未达标、滞后、未启动、缺报的条款",
    notes: ["否决项：（91）无数据。", "应报4家，已报3家，缺报1家：江达县。"],
    lines,
    unconfirmed: ["第73至75条折算办法"],
  });
}

describe("extractSheet", () => {
  it("has the filter in its head, then the clauses under their sections", () => {
    const { blocks, print, name } = lay([LINE, { ...LINE, no: 47 }, { ...LINE, no: 78, section: "五、示范引领" }]);
    expect(name).toBe("会议摘录");
    const column = (blocks[0]?.contents ?? []).map((cells) => cells[0]);
    expect(column).toEqual([
      "2024年3月创建工作会议摘录",
      "只列未达标、滞后、未启动、缺报的条款，共3条。",
      "否决项：（91）无数据。",
      "应报4家，已报3家，缺报1家：江达县。",
      "条款",
      "一、基础工作",
      46,
      47,
      "五、示范引领",
      78,
      expect.stringContaining("第73至75条折算办法"),
    ]);
    expect(print).toMatchObject({
      paper: "A4",
      orientation: "landscape",
      fitToWidth: true,
      titleRows: { first: 4, last: 4 },
    });
  });

  it("says that nothing was found", () => {
    expect(lay([]).blocks[0]?.contents[1]?.[0]).toBe("只列未达标、滞后、未启动、缺报的条款，没有符合的条款。");
  });

  it("breaks a long list between its clauses, and is printed larger on A3 on no more pages", () => {
    const spec = lay(Array.from({ length: 60 }, (_, index) => ({ ...LINE, no: index + 1 })));
    expect(spec.print.breaksBefore.length).toBeGreaterThan(2);
    const large = printOn(spec, "A3");
    expect(large.paper).toBe("A3");
    expect(large.scale).toBeGreaterThan(115);
    expect(large.breaksBefore.length).toBeLessThanOrEqual(spec.print.breaksBefore.length);
    expect(printOn(spec, null)).toBe(spec.print);
    expect(printOn(spec, "A4")).toBe(spec.print);
  });
});

describe("printOn", () => {
  it("tears no merged cell and leaves no heading alone at a page's end", () => {
    const sheet = new SheetBuilder(
      "表",
      Array.from({ length: 6 }, () => ({ width: 20 })),
    );
    sheet.head([["甲", "乙", "丙", "丁", "戊", "己"]]);
    for (let group = 0; group < 40; group += 1) {
      sheet.row([{ content: `组${group}`, columns: 6 }]);
      sheet.row([{ content: "并", rows: 3 }, 1, 2, 3, 4, 5]);
      sheet.row([1, 2, 3, 4, 5]);
      sheet.row([1, 2, 3, 4, 5]);
    }
    const spec = sheet.build({ breaksBefore: [81] });
    for (const start of printOn(spec, "A3").breaksBefore) expect((start - 1) % 4).toBe(0);
    expect(printOn(spec, "A3").breaksBefore.length).toBeGreaterThan(0);
  });
});
