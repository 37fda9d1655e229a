import type { Family } from "../corpus-file";
import { madeByPrograms } from "../office-programs/program-family";
import { resavedFormats } from "./resaved-formats";
import { resavedGnumeric } from "./resaved-gnumeric";
import { resavedLibreOffice } from "./resaved-libreoffice";
import { resavedOpenpyxlCells } from "./resaved-openpyxl-cells";
import { resavedOpenpyxlForm } from "./resaved-openpyxl-form";
import { resavedUntouched } from "./resaved-untouched";

/** Families that LibreOffice, Gnumeric and openpyxl make. */
export const RESAVED: readonly Family[] = madeByPrograms([
  resavedUntouched,
  resavedFormats,
  resavedOpenpyxlCells,
  resavedOpenpyxlForm,
  resavedLibreOffice,
  resavedGnumeric,
]);
