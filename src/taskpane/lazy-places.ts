import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { PlaceName } from "./place-names";

/** The places, each fetched when somebody first goes there. */
export const LAZY_PLACES: Readonly<Record<PlaceName, LazyExoticComponent<ComponentType>>> = {
  start: lazy(() => import("./places/start")),
  load: lazy(() => import("./places/load")),
  fill: lazy(() => import("./places/fill")),
  consolidate: lazy(() => import("./places/consolidate")),
  score: lazy(() => import("./places/score")),
  settings: lazy(() => import("./places/settings")),
  questions: lazy(() => import("./places/questions")),
  print: lazy(() => import("./places/print")),
  help: lazy(() => import("./places/help")),
};
