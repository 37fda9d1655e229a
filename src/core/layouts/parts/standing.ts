import type { CellStyle } from "../../sheet/sheet-spec";
import { COLORS } from "../../sheet/styles";

const QUIET: readonly string[] = ["不适用", "未到期"];
const BAD: readonly string[] = ["未达标", "滞后", "触发", "缺报", "退回", "错误"];
const OPEN: readonly string[] = ["未能核对", "待核实", "无数据", "迟报", "需说明"];

/** How a state stands out, also in black and white: bold on a fill when something is wrong, a lighter fill when it is open, grey when there is nothing to judge. */
export function standing(state: string): CellStyle {
  if (BAD.includes(state)) return { font: { bold: true }, fill: COLORS.problemFill };
  if (OPEN.includes(state)) return { font: { bold: true }, fill: COLORS.explainFill };
  return QUIET.includes(state) ? { font: { color: COLORS.quiet } } : {};
}
