import { Button } from "@fluentui/react-components";
import type { ReadProblem } from "../../../core/model/read-problem";
import { Notice } from "../../parts/Notice";

/** The sheets of the return are there but cannot be taken for one. */
export function UnreadReturn({ problem, onAgain }: { readonly problem: ReadProblem; readonly onAgain: () => void }) {
  return (
    <div role="alert">
      <Notice
        intent="error"
        title="月报表读不出来"
        actions={
          <Button size="small" onClick={onAgain}>
            重新读取
          </Button>
        }
      >
        {problem.message}
      </Notice>
    </div>
  );
}
