import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useSyncExternalStore } from "react";
import type { Notices, PageNotice } from "./notices";

const useStyles = makeStyles({
  stack: {
    position: "absolute",
    zIndex: 10,
    // The sheet between two messages stays in reach.
    pointerEvents: "none",
    "& > *": { pointerEvents: "auto" },
    left: "12px",
    bottom: "48px",
    width: "min(440px, calc(100% - 24px))",
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
  },
  text: { margin: "2px 0", overflowWrap: "anywhere" },
});

/** Messages over the lower corner of the sheet, read out as they come. */
export function NoticeStack({ notices }: { readonly notices: Notices }) {
  const styles = useStyles();
  const shown = useSyncExternalStore(notices.watch, notices.all);
  return (
    <div className={styles.stack} role="log" aria-label="消息">
      {shown.map((notice) => (
        <Shown key={notice.key} notice={notice} onClose={() => notices.close(notice.key)} />
      ))}
    </div>
  );
}

function Shown({ notice, onClose }: { readonly notice: PageNotice; readonly onClose: () => void }) {
  const styles = useStyles();
  const { action } = notice;
  return (
    <div role={notice.intent === "error" ? "alert" : "status"}>
      <MessageBar intent={notice.intent} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{notice.title}</MessageBarTitle>
          {notice.text.map((paragraph) => (
            <p key={paragraph} className={styles.text}>
              {paragraph}
            </p>
          ))}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button appearance="transparent" aria-label="关闭这条消息" icon={<DismissRegular />} onClick={onClose} />
          }
        >
          {action && <Button onClick={action.run}>{action.label}</Button>}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
