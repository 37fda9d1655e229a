import type { CompactProof } from "./prove-compact";
import type { FormProof } from "./prove-forms";
import type { OfficeLine } from "./office-line";
import { PRINTED_RULES, type RuleTally } from "./rule-tally";
import { nameOf, type CaughtFaults } from "./wrong-formulas";

/** Everything that was proved. */
export interface VerdictProof {
  readonly seed: string;
  readonly contexts: number;
  readonly line: OfficeLine;
  readonly tally: RuleTally;
  readonly forms: FormProof;
  readonly compact: CompactProof;
  readonly faults: CaughtFaults;
}

/** What was proved, in numbers; a line per rule. */
export function proofReport({ seed, contexts, line, tally, forms, compact, faults }: VerdictProof): string {
  const { files, formulas, poisonBefore, poisonAfter } = line.counts;
  const fault = (id: string, spoiling: "opposite" | "boundary"): string => {
    const found = faults.get(nameOf(id, spoiling));
    return found === undefined ? "—" : `${found.caught}/${found.asked}`;
  };
  const rows = PRINTED_RULES.map((id) => tally.of(id)).map(
    ({ id, rows: all, ran, fired, notFired, notApplicable, notRun }) =>
      [id, all, ran, fired, notFired, notApplicable, notRun, fault(id, "opposite"), fault(id, "boundary")].map(String),
  );
  return [
    `审核公式、判定程序、LibreOffice 三方核对（种子 ${seed}；${contexts} 种单位、月份和设置）`,
    `整表 ${forms.returns} 份：审核 ${forms.verdicts} 行，完成情况 ${forms.ratios} 格，合计 ${forms.totals} 格，核对码 ${forms.codes} 个，另逐格核对公式 ${forms.formulas} 个`,
    `紧凑表 ${compact.returns} 份：审核 ${compact.verdicts} 行，核对码 ${compact.codes} 个`,
    `文件 ${files} 个，公式 ${formulas} 个；重算前毒值 ${poisonBefore} 个，重算后 ${poisonAfter} 个`,
    `不一致：整表 ${forms.disagreements.length}，紧凑表 ${compact.disagreements.length}，逐条规则 ${compact.ruleDisagreements.length}，收表审核 ${forms.deskDisagreements.length}`,
    ...[HEADS, ...rows].map(columns),
    "",
  ].join("\n");
}

const HEADS = ["规则", "行数", "核对", "触发", "未触发", "不适用", "未能核对", "反向错被发现", "边界错被发现"];

function columns(texts: readonly string[]): string {
  return texts
    .map((text, column) =>
      column === 0 ? text.padEnd(32 - wide(text)) : text.padStart((column > 6 ? 14 : 10) - wide(text)),
    )
    .join("");
}

/** Chinese characters take two columns. */
function wide(text: string): number {
  return [...text].filter((sign) => sign > "\u2e7f").length;
}
