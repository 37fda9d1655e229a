import { Notice } from "../taskpane/parts/Notice";
import type { Action } from "../taskpane/parts/use-action";

/** Says that a piece of work broke off, why as far as is known, and what to do. */
export function Failed({
  action: { failure, dismiss },
}: {
  readonly action: Pick<Action<never>, "failure" | "dismiss">;
}) {
  if (failure === null) return null;
  return (
    <div role="alert">
      <Notice intent="error" title="没有完成" onDismiss={dismiss}>
        软件内部出错，这一步没有做完。选择的文件没有改动。请再试一次；仍然出错的，请把这行字发给维护人员：
        {failure.detail}
      </Notice>
    </div>
  );
}
