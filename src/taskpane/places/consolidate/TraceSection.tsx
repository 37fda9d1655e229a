import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { openTraceBook, TRACE_SHEETS, type TraceBook } from "../../../app/trace/trace-book";
import { traceAt } from "../../../app/trace/trace-at";
import type { Selection } from "../../../app/ports/open-workbook";
import type { Result } from "../../../core/model/result";
import { SHEET_NAMES } from "../../../core/model/office-columns";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { ActionState } from "../../parts/ActionState";
import { EmptyState } from "../../parts/EmptyState";
import { Problems } from "../../parts/Problems";
import { Section } from "../../parts/Section";
import { useAction } from "../../parts/use-action";
import { TraceLines } from "./TraceLines";

const TRACED: readonly string[] = [SHEET_NAMES.summary, SHEET_NAMES.measures];

/** Where the selected number of 月度汇总表 or 指标汇总 comes from. `fresh` changes when the month was written anew. */
export function TraceSection({ fresh }: { readonly fresh: unknown }) {
  const { workbook } = usePaneTools();
  const selection = useTracedSelection();
  const [book, setBook] = useState<Result<TraceBook, readonly string[]> | null>(null);
  useEffect(() => setBook(null), [fresh]);
  const load = useAction(async () => setBook(openTraceBook(await workbook.read(TRACE_SHEETS))));
  const { start } = load;
  // Read only when somebody first asks: the ledger of a whole year is long.
  useEffect(() => {
    if (selection !== null && book === null) start();
  }, [selection, book, start]);
  const trace = useMemo(
    () =>
      selection === null || book === null || !book.ok ? null : traceAt(book.value, selection.sheet, selection.area),
    [selection, book],
  );
  return (
    <Section title="数从哪里来">
      <Problems title="不能追溯" sentences={book !== null && !book.ok ? book.problem : []} />
      {trace === null ? (
        <EmptyState sentence="在「月度汇总表」或「指标汇总」里点一个数，这里列出它由哪些单位、哪个文件、哪张表、哪个单元格的数得来。" />
      ) : (
        <TraceLines trace={trace} />
      )}
      <ActionState action={load} what="读取台账" />
      {book !== null && (
        <ActionBar>
          <Button size="small" disabled={load.busy} onClick={() => setBook(null)}>
            重新读取台账
          </Button>
        </ActionBar>
      )}
    </Section>
  );
}

/** The last selection on a sheet whose numbers can be traced; it stays while somebody looks at 台账. */
function useTracedSelection(): Selection | null {
  const { workbook } = usePaneTools();
  const [selection, setSelection] = useState<Selection | null>(null);
  useEffect(() => {
    let here = true;
    const follow = (next: Selection | null): void => {
      if (here && next !== null && TRACED.includes(next.sheet)) setSelection(next);
    };
    const ignored = (): undefined => undefined;
    // Without events the pane still works; the button reads anew.
    const stop = workbook.onSelected(follow);
    void workbook.selection().then(follow, ignored);
    return () => {
      here = false;
      void stop.then((end) => end(), ignored);
    };
  }, [workbook]);
  return selection;
}
