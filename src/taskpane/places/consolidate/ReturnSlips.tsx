import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { placeReturnSlips } from "../../../app/intake/place-return-slips";
import type { ReceiptBoard } from "../../../app/intake/receipt-board";
import { proposedResend, slipsOf } from "../../../app/intake/return-slips";
import type { PlacedSheets } from "../../../app/ports/open-workbook";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { ActionState } from "../../parts/ActionState";
import { Notice } from "../../parts/Notice";
import { Problems } from "../../parts/Problems";
import { TextEntry } from "../../parts/TextEntry";
import { useAction } from "../../parts/use-action";
import { KeptCopies } from "./KeptCopies";

/** 退回单 of all units that have to send again, as a sheet that prints one page for each. */
export function ReturnSlips({ board }: { readonly board: ReceiptBoard }) {
  const { workbook, clock } = usePaneTools();
  const units = slipsOf(board);
  const [resendBy, setResendBy] = useState(() => proposedResend(board, clock.today()));
  const [placed, setPlaced] = useState<PlacedSheets | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const make = useAction(async () => {
    setPlaced(null);
    setProblems([]);
    const made = await placeReturnSlips(board, resendBy === "" ? null : resendBy, { workbook, clock });
    if (made.ok) setPlaced(made.value);
    else setProblems(made.problem);
  });
  if (units.length === 0) return null;
  return (
    <>
      <TextEntry
        label="请退回的单位在哪天之前重报"
        type="date"
        value={resendBy}
        onChange={setResendBy}
        hint="不填则在退回单上留空，手写。"
      />
      <ActionBar>
        <Button disabled={make.busy} onClick={() => make.start()}>
          做退回单（{units.length} 个单位）
        </Button>
      </ActionBar>
      <ActionState action={make} what="做退回单" />
      <Problems title="没有做成" sentences={problems} />
      {placed !== null && (
        <>
          <Notice intent="success" title="退回单已做好">
            在「退回单」工作表，每个单位一页，可直接打印。
          </Notice>
          <KeptCopies kept={placed.kept} />
        </>
      )}
    </>
  );
}
