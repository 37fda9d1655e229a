import type { DocumentCatalogue, Goal, Milestone, Programme } from "../model/catalogue";
import { SHEET_NAMES } from "../model/office-columns";
import type { CellInput } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { SheetSpec } from "../sheet/sheet-spec";
import { paginate } from "./parts/paginate";
import { periodWords } from "../model/chinese-dates";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";

const HEAD = ["序号", "名称", "主要内容", "牵头单位（起止时间）", "责任单位"];

/** 重点任务: the goals, the 提升工程 and 专项整治行动 with who leads and who works, and the stages with their steps. */
export function programmesSheet(catalogue: DocumentCatalogue, options: LayoutOptions = {}): SheetSpec {
  const looks = tableLooks(options, 10.5);
  const sheet = new SheetBuilder(SHEET_NAMES.programmes, [
    { width: 6, style: looks.label },
    { width: 22, style: looks.text },
    { width: 62, style: looks.text },
    { width: 17, style: looks.text },
    { width: 22, style: looks.text },
  ]);
  sheet.banner({ content: `${catalogue.planTitle}重点任务`, style: looks.title }, { minHeight: 36 });
  const head = sheet.nextRow;
  sheet.head([HEAD.map((content): CellInput => ({ content, style: looks.head }))], { minHeight: 22 });
  const headings: number[] = [];
  const group = (content: string): void => {
    headings.push(sheet.nextRow);
    sheet.row([{ content, columns: HEAD.length, style: looks.group }]);
  };
  const { goals, programmes, milestones } = catalogue;
  group(`创建目标（${goals.length}项）`);
  for (const goal of goals) sheet.row(goalCells(goal));
  for (const [kind, title] of [
    ["工程", "食品安全治理提升工程"],
    ["行动", "专项整治行动"],
  ] as const) {
    const some = programmes.filter((programme) => programme.kind === kind);
    group(`${title}（${some.length}项）`);
    for (const programme of some) sheet.row(programmeCells(programme));
  }
  group(`实施步骤（${milestones.length}个阶段）`);
  for (const milestone of milestones) sheet.row(milestoneCells(milestone));
  sheet.frame(head, looks.frame);
  return paginate(sheet.protect().build(), { headings });
}

function goalCells({ no, name, text }: Goal): CellInput[] {
  return [{ content: no, key: `goal-${no}` }, name, { content: text, columns: 3 }];
}

function programmeCells({ kind, no, name, text, printedLead, printedUnits }: Programme): CellInput[] {
  return [{ content: no, key: `${kind}-${no}` }, name, text, withoutLabel(printedLead), withoutLabel(printedUnits)];
}

function milestoneCells({ no, name, from, to, intro, steps }: Milestone): CellInput[] {
  const lines = [...(intro === "" ? [] : [intro]), ...steps.map((step, index) => `${index + 1}. ${step}`)];
  const span = from === to ? periodWords(from) : `${periodWords(from)}—${periodWords(to)}`;
  return [{ content: no, key: `stage-${no}` }, name, lines.join("\n"), { content: span, columns: 2 }];
}

/** 「牵头单位：市商务局」 without what the head already says. */
function withoutLabel(printed: string): string {
  return printed.replace(/^[^：:]{2,6}[：:]\s*/, "");
}
