import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFocusBack } from "./use-focus-back";

/** A question before something that cannot be taken back by Ctrl+Z. */
export interface ConfirmProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** A verb: what the button does. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks in a dialog; Escape and 取消 leave everything as it is. */
export function Confirm({ open, title, children, confirm, onConfirm, onCancel }: ConfirmProps) {
  useFocusBack(open);
  // Gone at once: a dialog that fades out in a place that is left meanwhile would keep the rest of the pane hidden.
  if (!open) return null;
  return (
    <Dialog modalType="alert" open onOpenChange={(_, { open: stays }) => !stays && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onConfirm}>
              {confirm}
            </Button>
            <Button onClick={onCancel}>取消</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
