import { Button } from "@fluentui/react-components";
import type { KeptSettings } from "../../../app/office-settings/open-settings";
import type { PlacedSheets } from "../../../app/ports/open-workbook";
import { createSettingsSheet } from "../../../app/office-settings/save-settings";
import { usePaneTools } from "../../pane-tools";
import { ActionState } from "../../parts/ActionState";
import { EmptyState } from "../../parts/EmptyState";
import { useAction } from "../../parts/use-action";

/** The offer to put the sheet 设置 into a workbook that has none. */
export function CreateSheet({
  kept,
  onDone,
}: {
  readonly kept: KeptSettings;
  readonly onDone: (placed: PlacedSheets) => void;
}) {
  const { workbook, clock } = usePaneTools();
  const create = useAction(async () => {
    onDone(await createSettingsSheet(kept, { workbook, clock }));
  });
  return (
    <EmptyState sentence="这个工作簿还没有「设置」表，现在用的是默认设置。建好以后可以在表里改，也可以在这里改。">
      <Button appearance="primary" disabled={create.busy} onClick={() => create.start()}>
        新建「设置」表
      </Button>
      <ActionState action={create} what="新建设置表" />
    </EmptyState>
  );
}
