import { useState } from "react";
import { boardOf, type ReceiptBoard } from "../../../app/intake/receipt-board";
import { Place } from "../../parts/Place";
import { BoardSection } from "./BoardSection";
import { HandOutSection } from "./HandOutSection";
import { IntakeSection } from "./IntakeSection";
import { NoticeSection } from "./NoticeSection";
import { TraceSection } from "./TraceSection";

/** 汇总: the month's returns into this workbook, who has reported, the notice, where a number comes from, and handing out the forms. */
export default function ConsolidatePlace() {
  const [board, setBoard] = useState<ReceiptBoard | null>(null);
  return (
    <Place title="汇总" lead="把各单位的月报收进来：先试汇总，看清楚再写入。">
      <IntakeSection onDone={({ intake }) => setBoard(boardOf(intake.consolidation))} />
      <BoardSection fresh={board} />
      <NoticeSection fresh={board} />
      <TraceSection fresh={board} />
      <HandOutSection />
    </Place>
  );
}
