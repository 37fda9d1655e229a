import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FillFinding, OneClick } from "../../../app/fill/fill-finding";
import { ActionBar } from "../../parts/ActionBar";
import { TextEntry } from "../../parts/TextEntry";

const useStyles = makeStyles({ help: { display: "flex", flexDirection: "column", rowGap: "6px", marginTop: "4px" } });

/** A finding and what is done about it. */
export interface FindingHelpProps {
  readonly finding: FillFinding;
  readonly busy: boolean;
  readonly onClick: (one: OneClick) => void;
  readonly onExplain: (text: string) => void;
}

/** What can be done about a finding from the pane: the proposed reading, 「本月无新进展」, an explanation. */
export function FindingHelp({ finding, busy, onClick, onExplain }: FindingHelpProps) {
  const styles = useStyles();
  const { correction, noProgress, explainAt, explained } = finding;
  const offers = [correction, noProgress].filter((one) => one !== null);
  const asksReason = explainAt !== null && !explained;
  if (offers.length === 0 && !asksReason) return null;
  return (
    <div className={styles.help}>
      {offers.length > 0 && (
        <ActionBar>
          {offers.map((one) => (
            <Button key={one.words} size="small" disabled={busy} onClick={() => onClick(one)}>
              {one.words}
            </Button>
          ))}
        </ActionBar>
      )}
      {asksReason && <Explain before={explainAt.text} busy={busy} onExplain={onExplain} />}
    </div>
  );
}

function Explain({
  before,
  busy,
  onExplain,
}: {
  readonly before: string;
  readonly busy: boolean;
  readonly onExplain: (text: string) => void;
}) {
  const [text, setText] = useState(before);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onExplain(text);
      }}
    >
      <TextEntry label="说明原因" value={text} onChange={setText} lines={2} hint="4个字以上，写进「说明」栏。" />
      <Button size="small" type="submit" disabled={busy || text.trim() === ""}>
        写入说明
      </Button>
    </form>
  );
}
