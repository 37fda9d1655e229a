/** Where in a settings file something stands: a cell of the sheet 设置, or a line of a JSON file. */
export interface SettingsPlace {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly line: number | null;
}

/** What is wrong with a settings file and what to do, as a whole Chinese sentence. Nothing of the file is taken while there is one. */
export interface SettingsProblem extends SettingsPlace {
  readonly message: string;
}

/** The place in words: 「设置!C7」, 「第12行」, or "" when it is the file as a whole. */
export function placeWords({ sheet, cell, line }: SettingsPlace): string {
  if (sheet !== null && cell !== null) return `${sheet}!${cell}`;
  return line === null ? "" : `第${line}行`;
}
