import type { CheckedFile } from "./check-files";

/** One entry of `check --json` (contracts.md §2). */
export function checkJson({ file, verdict, reason, unitReturn, findings, readings }: CheckedFile) {
  return {
    file,
    verdict,
    reason,
    unit: unitReturn?.unit ?? null,
    period: unitReturn?.period ?? null,
    revision: unitReturn?.revision ?? null,
    submitted: unitReturn?.submitted ?? null,
    rulesVersion: unitReturn?.rules ?? null,
    findings,
    readings,
  };
}
