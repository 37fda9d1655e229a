import { Button, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState, type KeyboardEvent } from "react";
import { pageStock } from "../sample/page-stock";
import type { SampleStock } from "../sample/sample-stock";
import { StepCard } from "./StepCard";
import type { TourDesk } from "./tour-desk";
import { TOUR_ROLES } from "./tour-roles";
import { useTour } from "./use-tour";

const useStyles = makeStyles({
  tour: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "8px 12px 16px" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

export interface TourProps {
  readonly desk: TourDesk;
  readonly onClose: () => void;
  /** The page's own sample month, unless told. */
  readonly stock?: SampleStock;
}

/** A month as three people go through it, step by step beside the real pane. Arrow keys turn the steps, Escape closes. */
export function Tour({ desk, onClose, stock: given }: TourProps) {
  const styles = useStyles();
  const [stock] = useState(() => given ?? pageStock());
  const tour = useTour(desk, stock);
  const byKey = ({ key, target, defaultPrevented }: KeyboardEvent): void => {
    // Arrows belong to the tabs while these have the focus.
    if (defaultPrevented || (target as HTMLElement).closest('[role="tablist"]') !== null) return;
    if (key === "ArrowRight") tour.move(1);
    else if (key === "ArrowLeft") tour.move(-1);
    else if (key === "Escape") onClose();
  };
  return (
    <section className={styles.tour} aria-labelledby="tour-title" onKeyDown={byKey}>
      <div className={styles.head}>
        <h2 id="tour-title" className={styles.title}>
          一个月怎么过
        </h2>
        <Button appearance="subtle" aria-label="关闭导览" icon={<DismissRegular />} onClick={onClose} />
      </div>
      <TabList
        size="small"
        aria-label="您是谁"
        selectedValue={tour.role.id}
        onTabSelect={(_, { value }) => tour.choose(String(value))}
      >
        {TOUR_ROLES.map(({ id, name }) => (
          <Tab key={id} value={id}>
            {name}
          </Tab>
        ))}
      </TabList>
      <StepCard key={`${tour.role.id} ${tour.at}`} {...tour} />
    </section>
  );
}
