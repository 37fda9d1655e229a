import type { Family } from "../corpus-file";
import { falseZips } from "./false-zips";
import { activeContent } from "./active-content";
import { foreignFiles } from "./foreign-files";
import { formulas } from "./formulas";
import { identities } from "./identities";
import { markupTricks } from "./markup-tricks";
import { movedRows } from "./moved-rows";
import { oddNames } from "./odd-names";
import { sheetTricks } from "./sheet-tricks";
import { sheetsChanged } from "./sheets-changed";
import { truncated } from "./truncated";
import { typedFigures } from "./typed-figures";
import { worksAndDates } from "./works-and-dates";

/** Families that need nothing but npm's packages. */
export const FAMILIES: readonly Family[] = [
  foreignFiles,
  truncated,
  falseZips,
  markupTricks,
  sheetTricks,
  activeContent,
  oddNames,
  typedFigures,
  movedRows,
  sheetsChanged,
  formulas,
  identities,
  worksAndDates,
];
