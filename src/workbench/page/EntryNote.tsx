import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Cell } from "../../core/sheet/area";
import type { Bench } from "../bench/bench";
import { entryPrompt } from "../entry/entry-prompt";
import type { GridView } from "../grid/grid-view";

const useStyles = makeStyles({
  note: {
    position: "fixed",
    // Above the canvas of the grid, which has 8.
    zIndex: 9,
    maxWidth: "240px",
    padding: "4px 8px",
    pointerEvents: "none",
    fontSize: tokens.fontSizeBase200,
    color: "#242424",
    backgroundColor: "#fffbd6",
    border: "1px solid #b3a96a",
    boxShadow: tokens.shadow4,
    "& p": { margin: 0, whiteSpace: "pre-wrap" },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** Between the cell and its note, in pixels. */
const GAP = 6;
/** Room that a note takes at most, in pixels. */
const ROOM = { width: 260, height: 120 };

type Place = { readonly left: number } & ({ readonly top: number } | { readonly bottom: number });

/** What a cell's data validation says before anything is typed, beside the selected cell as in Excel. Scrolling takes it away. */
export function EntryNote({ bench, view }: { readonly bench: Bench; readonly view: GridView | null }) {
  const styles = useStyles();
  const { active, selection } = bench.workbook;
  const [at] = selection;
  const prompt = active === null || at === undefined ? null : entryPrompt(active, at);
  const key = prompt === null ? null : `${active!.id} ${at!.row} ${at!.column}`;
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    setPlace(key === null || view === null ? null : placeAt(view, at!));
    const hide = (): void => setPlace(null);
    window.addEventListener("wheel", hide, { passive: true });
    window.addEventListener("resize", hide);
    return () => {
      window.removeEventListener("wheel", hide);
      window.removeEventListener("resize", hide);
    };
  }, [at, key, view]);
  if (prompt === null || place === null) return null;
  return (
    <div className={styles.note} style={place} role="note" aria-label="输入提示">
      {prompt.title !== "" && <p className={styles.title}>{prompt.title}</p>}
      <p>{prompt.message}</p>
    </div>
  );
}

/** Below the cell, or above it where there is no room; null when the cell is not to be seen. */
function placeAt(view: GridView, at: Cell): Place | null {
  const box = view.boxOf(at);
  if (box === null) return null;
  const below = box.y + box.height + GAP;
  const left = Math.max(0, Math.min(box.x + box.width / 2, window.innerWidth - ROOM.width));
  const fits = below + ROOM.height < window.innerHeight;
  return fits ? { left, top: below } : { left, bottom: window.innerHeight - box.y + GAP };
}
