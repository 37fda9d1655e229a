import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { decideRepair, type RepairRuling } from "../../../app/load/decide-repair";
import type { RepairLine } from "../../../app/load/table-facts";
import type { Workspace } from "../../../app/open-workspace";
import type { PlacedSheets } from "../../../app/ports/open-workbook";
import { usePaneTools } from "../../pane-tools";
import { ActionState } from "../../parts/ActionState";
import { Notice } from "../../parts/Notice";
import { PlacedNotice } from "../../parts/PlacedNotice";
import { Results } from "../../parts/Results";
import { Section } from "../../parts/Section";
import { TextEntry } from "../../parts/TextEntry";
import { useAction } from "../../parts/use-action";
import { Repair } from "./Repair";

const AT_FIRST = 20;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The repairs with who decides, the table's state, and how to read it again. */
export interface RepairsProps {
  readonly workspace: Workspace;
  readonly repairs: readonly RepairLine[];
  /** The table stands in the workbook, so that decisions have a place. */
  readonly canLay: boolean;
  readonly reload: () => void;
}

/** What is read differently from the print, the old text beside the new; each may be refused with name and date. */
export function Repairs({ workspace, repairs, canLay, reload }: RepairsProps) {
  const styles = useStyles();
  const tools = usePaneTools();
  const [all, setAll] = useState(false);
  const [by, setBy] = useState("");
  const [date, setDate] = useState(() => tools.clock.today());
  const [placed, setPlaced] = useState<PlacedSheets | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const decide = useAction(async (ruling: Pick<RepairRuling, "id" | "decision">, { progress }) => {
    setPlaced(null);
    const decided = await decideRepair(tools, workspace, { ...ruling, by: by.trim(), date, basis: "" }, progress);
    setProblem(decided.ok ? null : decided.problem);
    if (!decided.ok) return;
    setPlaced(decided.value.placed);
    reload();
  });
  // What may be decided comes before what was only put together.
  const ordered = [...repairs.filter(({ refusable }) => refusable), ...repairs.filter(({ refusable }) => !refusable)];
  const shown = all ? ordered : ordered.slice(0, AT_FIRST);
  return (
    <Section title={`修订记录（${repairs.length} 处）`}>
      <p style={{ margin: 0 }}>
        原文印错、识别错的地方按下面的读法处理，原文照印不改。不同意的可以「不采用」，先填决定人和日期。
      </p>
      <TextEntry label="决定人" value={by} onChange={setBy} problem={problem} />
      <TextEntry label="日期" value={date} onChange={setDate} type="date" />
      {!canLay && <Notice intent="info">载入责任分解表以后才能决定，决定写在「修订记录」表里。</Notice>}
      <ActionState action={decide} what="正在按决定重写责任分解表" />
      <Results>{placed !== null && <PlacedNotice title="已按决定重写" placed={placed} />}</Results>
      <ol className={styles.list}>
        {shown.map((repair) => (
          <li key={repair.id} className={styles.item}>
            <Repair
              repair={repair}
              disabled={decide.busy || !canLay}
              onDecide={(decision) => decide.start({ id: repair.id, decision })}
            />
          </li>
        ))}
      </ol>
      {shown.length < repairs.length && (
        <Link as="button" inline onClick={() => setAll(true)}>
          再显示 {repairs.length - shown.length} 处
        </Link>
      )}
    </Section>
  );
}
