import { useEffect } from "react";
import type { Workspace } from "../../../app/open-workspace";
import type { ReturnJudge } from "../../../app/ports/return-judge";

/** Once the page has been drawn and can be used; who has to find the files takes longer. */
const AFTER_DRAWING = 300;

/** Gets the judges ready while somebody looks for the files; the workspace is null where it is read with them. */
export function usePreparedJudge(judge: ReturnJudge | undefined, workspace: Workspace | null): void {
  useEffect(() => {
    const timer = setTimeout(() => judge?.prepare(workspace), AFTER_DRAWING);
    return () => clearTimeout(timer);
  }, [judge, workspace]);
}
