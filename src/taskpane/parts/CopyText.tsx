import { Button, Textarea, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { pastedText } from "../../core/model/pasted-text";
import { usePaneTools } from "../pane-tools";

const useStyles = makeStyles({
  copy: { display: "flex", flexDirection: "column", rowGap: "4px", alignItems: "flex-start" },
  box: { width: "100%" },
});

/** What is copied, and what the button and the box are called. */
export interface CopyTextProps {
  readonly text: string;
  readonly label: string;
  readonly appearance?: "primary" | "secondary" | "subtle" | "transparent";
}

/** Copies a text, which pasted into a sheet stays text; where the browser refuses, it is shown selected in a box, to be copied by hand. */
export function CopyText({ text: given, label, appearance = "secondary" }: CopyTextProps) {
  const text = pastedText(given);
  const styles = useStyles();
  const { copy } = usePaneTools();
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setOutcome(null), [text]);
  useEffect(() => {
    if (outcome !== "refused") return;
    box.current?.focus();
    box.current?.select();
  }, [outcome]);
  const start = async (): Promise<void> => {
    setOutcome(null);
    const copied = await copy(text).catch(() => false);
    setOutcome(copied ? "copied" : "refused");
  };
  return (
    <div className={styles.copy}>
      <Button size="small" appearance={appearance} onClick={() => void start()}>
        {label}
      </Button>
      <span role="status">
        {outcome === "copied" && "已复制。"}
        {outcome === "refused" && "没能自动复制，文字已在下面选好，请按 Ctrl+C 复制。"}
      </span>
      {outcome === "refused" && (
        <Textarea
          className={styles.box}
          textarea={{ ref: box, readOnly: true, rows: 6 }}
          value={text}
          aria-label={`${label}：待复制的文字`}
        />
      )}
    </div>
  );
}
