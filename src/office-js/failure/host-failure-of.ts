import { HostFailure } from "../../app/ports/host-failure";
import { failureWords } from "./failure-words";
import type { Aftermath } from "./failure-words";

/** Excel's refusal as what people are told; anything else (our own mistake) stays as it is. `detail` holds code and place, never contents. */
export function hostFailureOf(error: unknown, aftermath: Aftermath): unknown {
  const code = officeCode(error);
  if (code === null) return error;
  const { errorLocation } = (error as OfficeExtension.Error).debugInfo;
  return new HostFailure(failureWords(code, aftermath), errorLocation ? `${code} ${errorLocation}` : code);
}

/** Excel's own code of an error; null for anything that did not come from Excel. */
export function officeCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}
