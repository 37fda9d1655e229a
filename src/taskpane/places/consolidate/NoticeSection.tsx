import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { noticeDraft, noticeText, type NoticeDraft, type NoticePiece } from "../../../app/notice/notice-draft";
import { showCell } from "../../../app/show-cell";
import { SHEET_NAMES } from "../../../core/model/office-columns";
import { periodWords } from "../../../core/model/chinese-dates";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { ActionState } from "../../parts/ActionState";
import { CopyText } from "../../parts/CopyText";
import { Problems } from "../../parts/Problems";
import { Section } from "../../parts/Section";
import { useAction } from "../../parts/use-action";

const useStyles = makeStyles({
  text: {
    maxHeight: "320px",
    overflowY: "auto",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  line: { margin: "0 0 4px", whiteSpace: "pre-wrap" },
});

/** 通报 of the month, drafted from the figures: to be read, each number leading to its cell, and copied. `fresh` changes when the month was written anew. */
export function NoticeSection({ fresh }: { readonly fresh: unknown }) {
  const { workbook } = usePaneTools();
  const [draft, setDraft] = useState<NoticeDraft | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  useEffect(() => setDraft(null), [fresh]);
  const write = useAction(async () => {
    setDraft(null);
    setProblems([]);
    const made = await noticeDraft(workbook);
    if (made.ok) setDraft(made.value);
    else setProblems(made.problem.sentences);
  });
  const sheet = useAction(() => workbook.show(SHEET_NAMES.notice, null));
  return (
    <Section title="通报">
      <p>按汇总好的数起草当月通报，点文中的数可看它在哪张表、哪个格。</p>
      <ActionBar>
        <Button disabled={write.busy} onClick={() => write.start()}>
          起草通报
        </Button>
      </ActionBar>
      <ActionState action={write} what="起草通报" />
      <Problems title="没有起草" sentences={problems} />
      {draft !== null && (
        <>
          <NoticeLines draft={draft} />
          <ActionBar>
            <CopyText text={noticeText(draft)} label="复制通报全文" />
            <Button size="small" onClick={() => sheet.start()}>
              看「通报」工作表
            </Button>
          </ActionBar>
          <ActionState action={sheet} what="转到工作表" />
          <p>这里是按数起草的文字；在「通报」工作表里改过的，请到表里复制。</p>
        </>
      )}
    </Section>
  );
}

type Place = NonNullable<NoticePiece["from"]>;

function NoticeLines({ draft: { period, lines } }: { readonly draft: NoticeDraft }) {
  const styles = useStyles();
  const { workbook } = usePaneTools();
  const show = useAction<Place>(({ sheet, cell }) => showCell(workbook, sheet, cell));
  return (
    <>
      <div className={styles.text} role="region" aria-label={`${periodWords(period)}通报`} tabIndex={0}>
        {lines.map((pieces, index) => (
          <p key={index} className={styles.line}>
            {pieces.map((piece, at) => (
              <Piece key={at} piece={piece} onShow={show.start} />
            ))}
          </p>
        ))}
      </div>
      <ActionState action={show} what="转到这个格" />
    </>
  );
}

function Piece({
  piece: { text, from },
  onShow,
}: {
  readonly piece: NoticePiece;
  readonly onShow: (place: Place) => void;
}) {
  if (from === null) return <>{text}</>;
  const place = `「${from.sheet}」${from.cell}`;
  return (
    <Link as="button" inline title={place} aria-label={`${text}，出处${place}`} onClick={() => onShow(from)}>
      {text}
    </Link>
  );
}
