import { Place, WithWorkspace } from "../../parts/Place";
import { LoadTable } from "./LoadTable";

/** 载入: the table of 94 clauses, what was read differently from the print, and what is left open. */
export default function LoadPlace() {
  return (
    <Place title="载入" lead="把责任分解表放进这个工作簿：94条评价内容、重点任务、修订记录、待定事项。">
      <WithWorkspace>{(workspace, reload) => <LoadTable workspace={workspace} reload={reload} />}</WithWorkspace>
    </Place>
  );
}
