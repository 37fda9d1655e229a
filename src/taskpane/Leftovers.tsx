import { useEffect, useState } from "react";
import { usePaneTools } from "./pane-tools";
import { FailureNotice } from "./parts/FailureNotice";
import { failureOf, type Failure } from "./parts/failure";
import { Notice } from "./parts/Notice";
import { Results } from "./parts/Results";

/** Clears away what an interrupted run left in the workbook, and says so. */
export function Leftovers() {
  const { workbook } = usePaneTools();
  const [done, setDone] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let gone = false;
    workbook
      .tidy()
      .then((sentences) => !gone && setDone(sentences))
      .catch((error: unknown) => !gone && setFailure(failureOf(error)));
    return () => {
      gone = true;
    };
  }, [workbook]);
  return (
    <>
      <Results>
        {done.length > 0 && (
          <Notice intent="info" title="已清理上次没有做完的内容" onDismiss={() => setDone([])}>
            {done.join("")}
          </Notice>
        )}
      </Results>
      {failure !== null && <FailureNotice failure={failure} onDismiss={() => setFailure(null)} />}
    </>
  );
}
