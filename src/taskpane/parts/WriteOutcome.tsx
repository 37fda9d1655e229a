import { ActionState } from "./ActionState";
import { Notice } from "./Notice";
import { Results } from "./Results";
import type { Action } from "./use-action";

/** What came of writing something into the workbook. */
export interface WriteOutcomeProps {
  readonly action: Pick<Action<never>, "busy" | "progress" | "failure" | "cancel" | "dismiss">;
  /** What is being written. */
  readonly what: string;
  /** 「没有写入」, 「没有保存」. */
  readonly refused: string;
  /** Whole sentences: why nothing was written. */
  readonly problems: readonly string[];
}

/** Says why nothing was written, or shows the writing under way and how it failed. */
export function WriteOutcome({ action, what, refused, problems }: WriteOutcomeProps) {
  return (
    <Results>
      {problems.length > 0 && (
        <Notice intent="error" title={refused}>
          {problems.join("")}
        </Notice>
      )}
      <ActionState action={action} what={what} />
    </Results>
  );
}
