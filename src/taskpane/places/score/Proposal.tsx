import { Button } from "@fluentui/react-components";
import type { PointScore } from "../../../core/model/consolidation";
import { Notice } from "../../parts/Notice";
import { numberText } from "./use-score-form";

/** What the measured result converts to, to be taken over or not. Nothing is shown while there is no result. */
export function Proposal({
  proposal,
  onTake,
}: {
  readonly proposal: PointScore["converted"];
  readonly onTake: (score: string) => void;
}) {
  if (proposal === null || proposal.score === null) return null;
  const { score, basis } = proposal;
  return (
    <Notice
      intent="info"
      title="折算建议"
      actions={
        <Button size="small" onClick={() => onTake(numberText(score))}>
          采用 {score} 分
        </Button>
      }
    >
      {basis}
    </Notice>
  );
}
