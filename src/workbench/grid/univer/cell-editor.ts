import type { Injector } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { IEditorBridgeServiceVisibleParam } from "@univerjs/sheets-ui";
import { KeyCode, MetaKeys } from "@univerjs/ui";
import type { Cell } from "../../../core/sheet/area";
import { editorText } from "./editor-text";

/** What somebody typed, and where. */
export interface TypedText {
  readonly sheetId: string;
  readonly at: Cell;
  readonly text: string;
  /** Ctrl+Enter: into all cells selected. */
  readonly everywhere: boolean;
}

/** The editor that opens in a cell or in the formula bar. */
export class CellEditor {
  isOpen = false;
  /** The text of the editor that is about to close has been taken. */
  isClosing = false;
  private opened = "";

  constructor(private readonly injector: Injector) {}

  /** The cell that is or would be edited. */
  get place(): { readonly sheetId: string; readonly at: Cell } | null {
    const state = this.injector.get(IEditorBridgeService).getEditCellState();
    return state == null ? null : { sheetId: state.sheetId, at: { row: state.row, column: state.column } };
  }

  /** Lets go of what was typed without the editor having opened. */
  forget(): void {
    this.injector.get(IEditorBridgeService).refreshEditCellState();
  }

  open({ eventType }: IEditorBridgeServiceVisibleParam): void {
    this.isOpen = true;
    this.isClosing = false;
    // Typing at once replaces what the cell holds.
    this.opened = eventType === DeviceInputEventType.Keyboard ? "\0" : editorText(this.injector);
  }

  /** What to put into the cell; null when the editor was left by Esc or with the text it had. */
  close({ keycode }: IEditorBridgeServiceVisibleParam): TypedText | null {
    const { place } = this;
    const text = editorText(this.injector);
    const wasOpen = this.isOpen;
    this.isOpen = false;
    this.isClosing = true;
    // Univer enters the text while it closes the editor, at once or soon after.
    setTimeout(() => (this.isClosing = false));
    if (!wasOpen || place === null || keycode === KeyCode.ESC || text === this.opened) return null;
    const everywhere = [MetaKeys.CTRL_COMMAND, MetaKeys.MAC_CTRL].some(
      (key) => Number(keycode) === (key | KeyCode.ENTER),
    );
    return { ...place, text, everywhere };
  }
}
