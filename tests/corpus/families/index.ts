import type { Family } from "../corpus-file";
import { falseZips } from "./false-zips";
import { activeContent } from "./active-content";
import { foreignFiles } from "./foreign-files";
import { markupTricks } from "./markup-tricks";
import { oddNames } from "./odd-names";
import { sheetTricks } from "./sheet-tricks";
import { truncated } from "./truncated";

/** Families that need nothing but npm's packages. */
export const FAMILIES: readonly Family[] = [
  foreignFiles,
  truncated,
  falseZips,
  markupTricks,
  sheetTricks,
  activeContent,
  oddNames,
];
