import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", rowGap: "8px", "&:empty": { display: "none" } },
});

/** Where answers appear. Always there, so that screen readers read out what comes into it; the focus stays where it is. */
export function Results({ children }: { readonly children: ReactNode }) {
  return (
    <div role="status" aria-live="polite" className={useStyles().results}>
      {children}
    </div>
  );
}
