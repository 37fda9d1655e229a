import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";

export interface NotOpenedProps {
  readonly className?: string;
  readonly title: string;
  /** What did not come, what is safe, and what to look at. */
  readonly sentence: string;
  readonly onAgain: () => void;
}

/** Says that a part of the page did not come, and lets somebody ask for it again. */
export function NotOpened({ className, title, sentence, onAgain }: NotOpenedProps) {
  return (
    <MessageBar intent="error" layout="multiline" {...(className === undefined ? {} : { className })}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {sentence}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onAgain}>重试</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
