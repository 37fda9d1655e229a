import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { NavigationRegular } from "@fluentui/react-icons";
import { useId, useState, type KeyboardEvent } from "react";
import { useNavigation } from "./navigation";
import { PLACES, type PlaceName } from "./place-names";
import { PLACE_TITLES } from "./place-titles";

const WIDE = "@media (min-width: 640px)";

const useStyles = makeStyles({
  menu: { [WIDE]: { width: "150px", flexShrink: 0 } },
  /** Excel's own menu lies over the top right corner, 34 by 32 pixels. */
  bar: { display: "flex", alignItems: "center", columnGap: "8px", minHeight: "32px", marginRight: "34px" },
  product: { fontWeight: tokens.fontWeightSemibold },
  toggle: { [WIDE]: { display: "none" } },
  list: { listStyle: "none", margin: "4px 0 0", padding: 0 },
  closed: { display: "none", [WIDE]: { display: "block" } },
  item: { justifyContent: "flex-start", width: "100%" },
});

/** The places of the pane as a list from top to bottom: folded away in a narrow pane, beside the content in a wide one. */
export function Menu() {
  const styles = useStyles();
  const { place, go } = useNavigation();
  const [open, setOpen] = useState(false);
  const id = useId();
  const leave = (to: PlaceName): void => {
    setOpen(false);
    go(to);
  };
  const closeByKey = ({ key, currentTarget }: KeyboardEvent<HTMLElement>): void => {
    if (key !== "Escape" || !open) return;
    setOpen(false);
    currentTarget.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  };
  return (
    <nav className={styles.menu} aria-label="功能" onKeyDown={closeByKey}>
      <div className={styles.bar}>
        <Button
          className={styles.toggle}
          appearance="subtle"
          icon={<NavigationRegular />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          菜单
        </Button>
        <span className={styles.product}>食安创建月报</span>
      </div>
      <ul id={id} className={mergeClasses(styles.list, !open && styles.closed)}>
        {PLACES.map((each) => (
          <li key={each}>
            <Button
              className={styles.item}
              appearance={each === place ? "secondary" : "subtle"}
              {...(each === place && { "aria-current": "page" as const })}
              onClick={() => leave(each)}
            >
              {PLACE_TITLES[each]}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
