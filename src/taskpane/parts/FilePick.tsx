import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type DragEvent } from "react";
import type { PickedFile } from "../../app/ports/picked-file";
import { browserFile } from "./browser-file";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "6px",
    padding: "12px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  words: { margin: 0 },
  status: { "&:empty": { display: "none" } },
});

/** What may be picked and what it is called. */
export interface FilePickProps {
  /** What the button says. */
  readonly label: string;
  /** One sentence on what belongs here. */
  readonly hint: string;
  readonly onPick: (files: readonly PickedFile[]) => void;
  readonly disabled?: boolean;
  /** Only one file. */
  readonly single?: boolean;
}

/** A place to drop files on, with a button that does the same: some hosts let nothing be dropped. Every kind of file is taken; reading says what is wrong with it. */
export function FilePick({ label, hint, onPick, disabled = false, single = false }: FilePickProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [empty, setEmpty] = useState(false);
  useEffect(keepDropsInside, []);
  const take = (files: FileList | null): void => {
    const picked = [...(files ?? [])].slice(0, single ? 1 : undefined).map(browserFile);
    setEmpty(picked.length === 0);
    if (picked.length > 0) onPick(picked);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!disabled) take(event.dataTransfer.files);
  };
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={styles.words}>{hint}</p>
      <Button icon={<DocumentAddRegular />} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        aria-label={label}
        multiple={!single}
        hidden
        onChange={({ target }) => {
          take(target.files);
          // The same file may be picked again after it was mended.
          target.value = "";
        }}
      />
      <span role="status" className={styles.status}>
        {empty && `没有收到拖入的文件，请用「${label}」按钮。`}
      </span>
    </div>
  );
}

/** A file that is dropped beside the place must not take the page's place, as browsers would have it. */
function keepDropsInside(): () => void {
  const ignore = (event: Event): void => event.preventDefault();
  window.addEventListener("dragover", ignore);
  window.addEventListener("drop", ignore);
  return () => {
    window.removeEventListener("dragover", ignore);
    window.removeEventListener("drop", ignore);
  };
}
