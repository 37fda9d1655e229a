import { explainingText } from "../../core/expression/cell-text";
import type { Result } from "../../core/model/result";
import type { OpenWorkbook } from "../ports/open-workbook";
import { editOf } from "./cell-in-grid";
import type { FillFinding, OneClick } from "./fill-finding";
import type { DeskReturn } from "./return-checker";

const CHANGED = "单元格里的内容刚刚变了，没有写入。请看一下现在的内容，需要的话再点一次。";
const TOO_SHORT = "说明太短，请至少写4个字（标点和空格不算），写清原因。";
const UNCHANGED = "数字改了，原来的说明已失效。请写明现在的原因。";

/** Does what one click offers, unless a cell has changed since; the problem is a Chinese sentence. */
export async function typeOneClick(
  workbook: Pick<OpenWorkbook, "type">,
  { edits }: OneClick,
): Promise<Result<null, string>> {
  return (await workbook.type(edits)) ? { ok: true, value: null } : { ok: false, problem: CHANGED };
}

/** Writes an explanation into the 说明 of a finding; the problem is a Chinese sentence. */
export async function explainFinding(
  workbook: Pick<OpenWorkbook, "type">,
  { grid }: Pick<DeskReturn, "grid">,
  { explainAt }: Pick<FillFinding, "explainAt">,
  text: string,
): Promise<Result<null, string>> {
  if (explainAt === null) throw new RangeError("a finding that nothing explains");
  const problem = explanationProblem(explainAt.text, text);
  if (problem !== null) return { ok: false, problem };
  const edit = editOf(grid, explainAt.at, text.trim());
  if (edit === null) return { ok: false, problem: CHANGED };
  return typeOneClick(workbook, { words: "", edits: [edit] });
}

/** Why a text is no explanation beside what stands there; null when it is one. */
function explanationProblem(before: string, text: string): string | null {
  if (!explainingText(text)) return TOO_SHORT;
  return explainingText(before) && before.trim() === text.trim() ? UNCHANGED : null;
}
