import { useEffect, useState } from "react";
import type { DeskReturn } from "../../../app/fill/return-checker";

/** A sentence about the last try, which goes as soon as something else is typed. */
export function useProblem(desk: DeskReturn): readonly [string | null, (problem: string | null) => void] {
  const [problem, setProblem] = useState<string | null>(null);
  const content = desk.checkCode;
  useEffect(() => setProblem(null), [content]);
  return [problem, setProblem];
}
