import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { loadTable, isTableLoaded } from "../../../app/load/load-table";
import { tableFacts } from "../../../app/load/table-facts";
import type { Workspace } from "../../../app/open-workspace";
import type { PlacedSheets } from "../../../app/ports/open-workbook";
import { SHEET_NAMES } from "../../../core/model/office-columns";
import { useNavigation } from "../../navigation";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { ActionState } from "../../parts/ActionState";
import { FailureNotice } from "../../parts/FailureNotice";
import { PlacedNotice } from "../../parts/PlacedNotice";
import { Results } from "../../parts/Results";
import { useAction } from "../../parts/use-action";
import { useLoaded } from "../../parts/use-loaded";
import { Gaps } from "./Gaps";
import { Repairs } from "./Repairs";
import { TableCounts } from "./TableCounts";

/** The workspace that holds, and how to read it again after a decision. */
export interface LoadTableProps {
  readonly workspace: Workspace;
  readonly reload: () => void;
}

/** One click lays the table down; then its counts, repairs and gaps. */
export function LoadTable({ workspace, reload }: LoadTableProps) {
  const tools = usePaneTools();
  const { takeRun, go } = useNavigation();
  const [placed, setPlaced] = useState<PlacedSheets | null>(null);
  const standing = useLoaded(() => isTableLoaded(tools.workbook));
  const load = useAction(async (show: string, { progress }) => {
    setPlaced(await loadTable(tools, workspace, show, progress));
    standing.reload();
  });
  const open = useAction((sheet: string) => tools.workbook.show(sheet, null));
  const { start } = load;
  useEffect(() => {
    if (takeRun() !== null) start(SHEET_NAMES.table);
  }, [takeRun, start]);
  const facts = tableFacts(workspace);
  const loaded = standing.value === true;
  const showProgrammes = (): void => (loaded ? open.start(SHEET_NAMES.programmes) : load.start(SHEET_NAMES.programmes));
  return (
    <>
      <ActionBar>
        <Button appearance="primary" disabled={load.busy} onClick={() => load.start(SHEET_NAMES.table)}>
          {loaded ? "重新载入" : "载入责任分解表"}
        </Button>
        <Button disabled={load.busy || open.busy} onClick={showProgrammes}>
          重点任务
        </Button>
      </ActionBar>
      <ActionState action={load} what="正在写责任分解表" />
      <ActionState action={open} what="正在打开" />
      {standing.failure !== null && <FailureNotice failure={standing.failure} />}
      <Results>{placed !== null && <PlacedNotice title="已载入" placed={placed} />}</Results>
      <TableCounts facts={facts} />
      <Repairs workspace={workspace} repairs={facts.repairs} canLay={loaded} reload={reload} />
      <Gaps gaps={facts.gaps} open={facts.openGaps} onDecide={() => go("questions")} />
    </>
  );
}
