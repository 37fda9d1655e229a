import { ISheetCellDropdownManagerService } from "@univerjs/sheets-ui";
import type { IDropdownParam } from "@univerjs/sheets-ui";
import { markChoice } from "./marked-choice";
import type { UniverBook } from "./univer-book";

interface Open {
  readonly choices: readonly string[];
  readonly choose: (choice: string) => void;
  readonly close: () => void;
}

/**
 * The list of choices of a cell while it is open, however somebody opened it. Univer knows it only by mouse, and would drop it
 * whenever something is typed as well, which Excel does not.
 */
export class DroppedList {
  private open: Open | null = null;
  private marked = -1;

  constructor(book: UniverBook) {
    const service = book.injector.get(ISheetCellDropdownManagerService);
    const show = service.showDropdown.bind(service);
    service.showDropdown = (param) => {
      if (param.type !== "list") return show(param);
      const { onHide } = param;
      if (!book.byUs) {
        onHide?.();
        return NOT_OPENED;
      }
      const props = keepingChosen(param.props);
      const opened = show({
        ...param,
        props,
        onHide: () => {
          this.open = null;
          onHide?.();
        },
      });
      const choices = props.options.map(({ value }) => value);
      const choose = (choice: string): void => void props.onChange?.([choice]);
      this.open = { choices, choose, close: () => opened.dispose() };
      this.mark(choices.indexOf(props.defaultValue ?? ""));
      return opened;
    };
  }

  get isOpen(): boolean {
    return this.open !== null;
  }

  close(): void {
    this.open?.close();
  }

  /** Marks the choice so many further; `Infinity` is the last one. */
  move(by: number): void {
    if (this.open !== null) this.mark(Math.max(0, Math.min(this.open.choices.length - 1, this.marked + by)));
  }

  /** Takes the choice that is marked, if one is, and closes the list. */
  choose(): void {
    const { open } = this;
    const choice = open?.choices[this.marked];
    this.close();
    if (choice !== undefined) open?.choose(choice);
  }

  private mark(index: number): void {
    this.marked = index;
    markChoice(index);
  }
}

type ListProps = Extract<IDropdownParam, { readonly type: "list" }>["props"];

const NOT_OPENED = { dispose: () => undefined };

/** Univer empties the cell when what it holds is picked again. */
function keepingChosen(props: ListProps): ListProps {
  const { onChange } = props;
  return { ...props, onChange: (values) => values.length === 0 || (onChange?.(values) ?? true) };
}
