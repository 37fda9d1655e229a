import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { BOARD_SHEETS, boardOfWorkbook } from "../../../app/intake/board-of-workbook";
import { allReminders, boardWords, mendText } from "../../../app/intake/board-texts";
import type { BoardLine, ReceiptBoard } from "../../../app/intake/receipt-board";
import { periodWords } from "../../../core/model/chinese-dates";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { CopyText } from "../../parts/CopyText";
import { EmptyState } from "../../parts/EmptyState";
import { FailureNotice } from "../../parts/FailureNotice";
import { Section } from "../../parts/Section";
import { useLoaded } from "../../parts/use-loaded";
import { ReceiptBadge } from "./ReceiptBadge";
import { ReturnSlips } from "./ReturnSlips";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  unit: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  facts: { margin: "2px 0 4px" },
  summary: { cursor: "pointer" },
  words: { margin: 0 },
});

/** Who has reported: the board of the month just consolidated, else as the workbook has it. */
export function BoardSection({ fresh }: { readonly fresh: ReceiptBoard | null }) {
  const { workbook } = usePaneTools();
  const read = useLoaded(async () => boardOfWorkbook(await workbook.read(BOARD_SHEETS)));
  const board = fresh ?? read.value;
  return (
    <Section title="报送情况">
      {read.failure !== null && <FailureNotice failure={read.failure} />}
      {board === null ? (
        <EmptyState sentence="还没有汇总过月报。汇总之后，这里列出谁报了、谁没报、要催谁、要改什么。">
          <Button onClick={read.reload}>重新读取工作簿</Button>
        </EmptyState>
      ) : (
        <Board board={board} />
      )}
    </Section>
  );
}

function Board({ board }: { readonly board: ReceiptBoard }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const open = board.lines.filter(needsSomething);
  const shown = all ? board.lines : open;
  const reminders = allReminders(board);
  return (
    <>
      <p className={styles.words}>
        {periodWords(board.period)}，{boardWords(board)}
      </p>
      {reminders !== "" && <CopyText text={reminders} label="复制全部提醒" />}
      <ul className={styles.list} aria-label="各单位报送情况">
        {shown.map((line) => (
          <li key={line.unit} className={styles.unit}>
            <Unit board={board} line={line} />
          </li>
        ))}
      </ul>
      {open.length < board.lines.length && (
        <ActionBar>
          <Button size="small" onClick={() => setAll(!all)}>
            {all ? "只看要催办的单位" : `显示全部 ${board.lines.length} 个单位`}
          </Button>
        </ActionBar>
      )}
      <ReturnSlips key={board.period} board={board} />
    </>
  );
}

function needsSomething({ state, mends }: BoardLine): boolean {
  return state !== "按时" || mends.length > 0;
}

function Unit({ board, line }: { readonly board: ReceiptBoard; readonly line: BoardLine }) {
  const styles = useStyles();
  const { unit, state, late, received, contact, revision, reminder, mends } = line;
  const facts = [
    received === null ? "" : `${received} 收到`,
    revision > 1 ? `第${revision}次修订` : "",
    late && state === "退回" ? "迟报" : "",
    contact === "" ? "" : `联系人：${contact}`,
  ].filter((text) => text !== "");
  return (
    <>
      <ReceiptBadge state={state} /> <strong>{unit}</strong>
      {facts.length > 0 && <p className={styles.facts}>{facts.join("，")}</p>}
      {mends.length > 0 && (
        <details>
          <summary className={styles.summary}>要处理 {mends.length} 处</summary>
          <ol>
            {mends.map(({ grade, place, message }) => (
              <li key={`${grade} ${place} ${message}`}>{`【${grade}】${place}　${message}`}</li>
            ))}
          </ol>
        </details>
      )}
      <ActionBar>
        {reminder !== "" && <CopyText text={reminder} label={`复制给${unit}的提醒`} />}
        {mends.length > 0 && <CopyText text={mendText(board, line)} label={`复制${unit}要改的地方`} />}
      </ActionBar>
    </>
  );
}
