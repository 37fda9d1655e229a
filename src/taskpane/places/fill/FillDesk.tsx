import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { fillChoices } from "../../../app/fill/fill-choice";
import type { LaidReturn, OpenedReturn } from "../../../app/fill/lay-return";
import type { Look } from "../../../app/fill/live-check";
import type { Workspace } from "../../../app/open-workspace";
import { useNavigation } from "../../navigation";
import { usePaneTools } from "../../pane-tools";
import { EmptyState } from "../../parts/EmptyState";
import { FailureNotice } from "../../parts/FailureNotice";
import { Results } from "../../parts/Results";
import { useLoaded } from "../../parts/use-loaded";
import { ChooseReturn } from "./ChooseReturn";
import { LaidNotice } from "./LaidNotice";
import { ReturnDesk } from "./ReturnDesk";
import { UnreadReturn } from "./UnreadReturn";
import { useLiveReturn, type LiveReturn } from "./use-live-return";

/** Either the return that stands in the workbook, or the choice of one. */
export function FillDesk({ workspace }: { readonly workspace: Workspace }) {
  const tools = usePaneTools();
  const { takeRun } = useNavigation();
  const live = useLiveReturn(workspace);
  const choices = useLoaded(() => fillChoices(tools, workspace));
  const [choosing, setChoosing] = useState(false);
  const [outcome, setOutcome] = useState<LaidReturn | OpenedReturn | null>(null);
  useEffect(() => {
    if (takeRun() === "new") setChoosing(true);
  }, [takeRun]);
  const { look, again } = live;
  const asked = async (came: LaidReturn | OpenedReturn): Promise<void> => {
    setOutcome(came);
    setChoosing(false);
    choices.reload();
    await again();
  };
  if (choices.failure !== null) return <FailureNotice failure={choices.failure} />;
  if (look === null || choices.value === null)
    return live.failure === null ? (
      <Spinner size="small" label="正在读取……" />
    ) : (
      <FailureNotice failure={live.failure} />
    );
  const ask = (words: string, appearance: "primary" | "secondary"): ReactNode => (
    <Button appearance={appearance} onClick={() => setChoosing(true)}>
      {words}
    </Button>
  );
  return (
    <>
      <Results>{outcome !== null && <LaidNotice outcome={outcome} />}</Results>
      {look.there ? (
        <Standing look={look} live={live} sample={choices.value.sample} />
      ) : (
        !choosing && <EmptyState sentence="这个工作簿里还没有月报表。">{ask("新建填报表", "primary")}</EmptyState>
      )}
      {choosing && <ChooseReturn workspace={workspace} choices={choices.value} onAsked={asked} />}
      {look.there && !choosing && <div>{ask("换单位、月份或重新建表", "secondary")}</div>}
    </>
  );
}

function Standing({
  look,
  live,
  sample,
}: {
  readonly look: Extract<Look, { there: true }>;
  readonly live: LiveReturn;
  readonly sample: boolean;
}) {
  return (
    <>
      {live.failure !== null && <FailureNotice failure={live.failure} />}
      {look.checked.ok ? (
        <ReturnDesk desk={look.checked.value} milliseconds={look.milliseconds} live={live} sample={sample} />
      ) : (
        <UnreadReturn problem={look.checked.problem} onAgain={() => void live.again()} />
      )}
    </>
  );
}
