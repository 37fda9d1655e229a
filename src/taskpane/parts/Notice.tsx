import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

/** What a place has to say: icon, title and text. Put it into `Results` where it comes as an answer. */
export interface NoticeProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}

/** A message on the pane; its kind is told by icon and words, not by colour alone. */
export function Notice({ intent, title, children, actions, onDismiss }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      <MessageBarActions
        {...(onDismiss && {
          containerAction: (
            <Button appearance="transparent" aria-label="关闭这条消息" icon={<DismissRegular />} onClick={onDismiss} />
          ),
        })}
      >
        {actions}
      </MessageBarActions>
    </MessageBar>
  );
}
