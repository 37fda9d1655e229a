import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MenuDivider,
  MenuItem,
  makeStyles,
} from "@fluentui/react-components";
import { ChevronDownRegular, DismissRegular } from "@fluentui/react-icons";
import type { Bench } from "../bench/bench";
import type { BenchWindow } from "../bench/bench-window";

const useStyles = makeStyles({
  name: {
    minWidth: 0,
    maxWidth: "320px",
    "& > span": { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  },
});

/** The name of the workbook in front, and the list of all that are open. */
export function WindowMenu({
  bench,
  onClose,
}: {
  readonly bench: Bench;
  readonly onClose: (window: BenchWindow) => void;
}) {
  const styles = useStyles();
  const { front, windows } = bench;
  const choose = (id: string | undefined): void => {
    const chosen = windows.find((window) => window.id === id);
    if (chosen !== undefined) bench.switchTo(chosen);
  };
  return (
    <Menu
      checkedValues={{ window: [front.id] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0])}
      positioning="below-start"
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<ChevronDownRegular />}
          iconPosition="after"
          aria-label={`窗口：${titleOf(front)}，共打开 ${windows.length} 个工作簿`}
        >
          <span className={styles.name}>
            <span>{titleOf(front)}</span>
          </span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {windows.map((window) => (
            <MenuItemRadio key={window.id} name="window" value={window.id}>
              {titleOf(window)}
            </MenuItemRadio>
          ))}
          <MenuDivider />
          <MenuItem icon={<DismissRegular />} onClick={() => onClose(front)}>
            关闭「{front.workbook.name}」
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function titleOf({ workbook, unsaved }: BenchWindow): string {
  return unsaved ? `${workbook.name}（有未下载的改动）` : workbook.name;
}
