import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useNavigation } from "../navigation";

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, margin: 0, outlineOffset: "2px" },
  lead: { color: tokens.colorNeutralForeground2, margin: "4px 0 0" },
});

/** The heading of a place with one sentence on what it is for. It takes the focus when somebody has come here by the menu. */
export function PageHead({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  const { takeArrival } = useNavigation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeArrival()) heading.current?.focus();
  }, [takeArrival]);
  return (
    <div>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {children !== undefined && <p className={styles.lead}>{children}</p>}
    </div>
  );
}
