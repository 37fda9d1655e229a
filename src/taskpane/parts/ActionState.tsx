import { FailureNotice } from "./FailureNotice";
import { ProgressLine } from "./ProgressLine";
import type { Action } from "./use-action";

/** An action, what to call its work, and whether it may be stopped half-way. */
export interface ActionStateProps {
  readonly action: Pick<Action<never>, "busy" | "progress" | "failure" | "cancel" | "dismiss">;
  readonly what: string;
  readonly stoppable?: boolean;
}

/** The progress of an action and, when it failed, why. */
export function ActionState({ action, what, stoppable = false }: ActionStateProps) {
  const { busy, progress, failure, cancel, dismiss } = action;
  return (
    <>
      <ProgressLine busy={busy} progress={progress} what={what} {...(stoppable && { onCancel: cancel })} />
      {failure !== null && <FailureNotice failure={failure} onDismiss={dismiss} />}
    </>
  );
}
