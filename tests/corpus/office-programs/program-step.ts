/** One thing that a program does to a return: a verb of `clerk.py` or `clerk.bas`, and its details. */
export type Change = readonly [verb: string, ...details: (string | number | boolean)[]];

/** What LibreOffice saves. */
export type LibreOfficeFormat =
  "xlsx" | "xlsm" | "xltx" | "xls" | "ods" | "fods" | "csv" | "pdf" | "html" | "slk" | "dif";

/** What Gnumeric saves; `iso.xlsx` is ISO/IEC 29500, `xlsx` ECMA-376's first edition. */
export type GnumericFormat =
  "xlsx" | "iso.xlsx" | "xls" | "5.xls" | "ods" | "gnumeric" | "csv" | "html" | "slk" | "dif";

/** openpyxl opens the workbook, changes it and saves it: formulas lose their results. */
export interface OpenpyxlStep {
  readonly program: "openpyxl";
  readonly changes: readonly Change[];
}

/** LibreOffice opens the workbook, works out every formula, changes it and saves it. */
export interface LibreOfficeStep {
  readonly program: "libreoffice";
  readonly changes: readonly Change[];
  readonly format: LibreOfficeFormat;
  /** A password for opening the file; "" for none. */
  readonly password: string;
}

/** Gnumeric opens the workbook, has texts typed into cells of the sheet in front, and saves it. */
export interface GnumericStep {
  readonly program: "gnumeric";
  readonly typed: readonly (readonly [cell: string, text: string])[];
  readonly format: GnumericFormat;
}

/** A program's turn at a file. */
export type ProgramStep = OpenpyxlStep | LibreOfficeStep | GnumericStep;

/** Opened, changed and saved by openpyxl. */
export function openpyxl(...changes: readonly Change[]): OpenpyxlStep {
  return { program: "openpyxl", changes };
}

/** Opened, changed and saved as .xlsx by LibreOffice. */
export function libreOffice(...changes: readonly Change[]): LibreOfficeStep {
  return { program: "libreoffice", changes, format: "xlsx", password: "" };
}

/** Saved in another format, or with a password, by LibreOffice. */
export function libreOfficeAs(format: LibreOfficeFormat, password = ""): LibreOfficeStep {
  return { program: "libreoffice", changes: [], format, password };
}

/** Opened, typed into and saved as .xlsx by Gnumeric. */
export function gnumeric(...typed: GnumericStep["typed"]): GnumericStep {
  return { program: "gnumeric", typed, format: "iso.xlsx" };
}

/** Saved in another format by Gnumeric. */
export function gnumericAs(format: GnumericFormat): GnumericStep {
  return { program: "gnumeric", typed: [], format };
}
