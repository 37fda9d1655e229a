import { useCallback, useEffect, useRef, useState } from "react";
import type { SampleEntry } from "./sample-entry";
import type { SampleStock } from "./sample-stock";

/** How far the making of files has come. */
export interface MakingProgress {
  readonly done: number;
  readonly total: number;
}

export type ListState = readonly SampleEntry[] | "coming" | "failed";

/** The sample month's list, and its files as somebody wants them. */
export function useSamples(stock: SampleStock) {
  const [list, setList] = useState<ListState>("coming");
  const [making, setMaking] = useState<MakingProgress | null>(null);
  const shown = useRef(true);
  const load = useCallback(async () => {
    setList("coming");
    setList((await stock.list()) ?? "failed");
  }, [stock]);
  useEffect(() => {
    void load();
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, [load]);
  /** The files in the order given; null when one of them could not be made or the tray was closed meanwhile. */
  const filesOf = async (entries: readonly SampleEntry[]): Promise<readonly File[] | null> => {
    const files: File[] = [];
    for (const entry of entries) {
      setMaking({ done: files.length, total: entries.length });
      const file = await stock.file(entry);
      if (file === null || !shown.current) break;
      files.push(file);
    }
    setMaking(null);
    return files.length === entries.length ? files : null;
  };
  return { list, load, making, filesOf };
}
