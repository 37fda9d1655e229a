import { FluentProvider, Spinner, makeStyles } from "@fluentui/react-components";
import { Activity, Suspense, useRef } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { LAZY_PLACES } from "./lazy-places";
import { Menu } from "./Menu";
import { NavigationProvider } from "./navigation";
import { PaneToolsProvider, type PaneTools } from "./pane-tools";
import { PLACES, type PlaceName } from "./place-names";
import type { Start } from "./starting-place";
import { paneTheme, type OfficeColours } from "./theme";
import { Leftovers } from "./Leftovers";
import { useNavigationState } from "./use-navigation-state";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: "4px 12px 24px",
    rowGap: "8px",
    columnGap: "20px",
    "@media (min-width: 640px)": { flexDirection: "row" },
  },
  main: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", rowGap: "12px", maxWidth: "1100px" },
});

/** What the composition root hands to the pane. */
export interface AppProps {
  readonly tools: PaneTools;
  readonly start: Start;
  /** Excel's own colours; null where it does not tell. */
  readonly colours: OfficeColours | null;
}

/** The whole pane. Places that were visited keep what is in them while another one is shown. */
export function App({ tools, start, colours }: AppProps) {
  const styles = useStyles();
  const navigation = useNavigationState(start);
  const visited = useRef(new Set<PlaceName>());
  visited.current.add(navigation.place);
  return (
    <FluentProvider theme={paneTheme(colours)}>
      <PaneToolsProvider value={tools}>
        <NavigationProvider value={navigation}>
          <div className={styles.pane}>
            <Menu />
            <main className={styles.main}>
              <Leftovers />
              {PLACES.filter((place) => visited.current.has(place)).map((place) => (
                <Activity key={place} mode={place === navigation.place ? "visible" : "hidden"}>
                  <Shown place={place} />
                </Activity>
              ))}
            </main>
          </div>
        </NavigationProvider>
      </PaneToolsProvider>
    </FluentProvider>
  );
}

function Shown({ place }: { readonly place: PlaceName }) {
  const Content = LAZY_PLACES[place];
  return (
    <ErrorBoundary>
      <Suspense fallback={<Spinner size="small" label="正在打开……" />}>
        <Content />
      </Suspense>
    </ErrorBoundary>
  );
}
