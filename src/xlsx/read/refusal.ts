import type { ReadProblem, ReadProblemCode } from "../../core/model/read-problem";

/** Carries a read problem from deep inside a file up to the reader, which hands it over as a value. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(readonly problem: ReadProblem) {
    super(problem.message);
  }
}

/** Gives up on the file. */
export function refuse(code: ReadProblemCode, message: string): never {
  throw new Refusal({ code, message });
}

/** Gives up on a file whose inside does not hold together; `what` is said for those who look closer. */
export function refuseDamaged(what: string): never {
  throw damaged(what);
}

/** The refusal of a file whose inside does not hold together. */
export function damaged(what: string): Refusal {
  const message = `文件已损坏，无法读取（${what}）。请填报单位用 Excel 或 WPS 打开原文件，确认能正常显示后另存为 .xlsx，重新报送。`;
  return new Refusal({ code: "damaged", message });
}

/** Gives up on a file that is larger than any return. */
export function refuseTooLarge(limit: string): never {
  return refuse(
    "too-large",
    `文件过大：${limit}。月报不会有这么大，请核对是否选错文件；确是月报的，请删去无关的工作表、图片和空白行列，另存为 .xlsx 后重新报送。`,
  );
}

/** Gives up on a file made to do harm, or by a program that went wrong. */
export function refuseUnsafe(what: string): never {
  return refuse(
    "unsafe",
    `文件结构异常（${what}），为安全起见未读取。请用 Excel 或 WPS 打开原文件，另存为新的 .xlsx 后重新报送。`,
  );
}
