/** What a protected sheet of ours lets people do: rows and columns resized so that long texts can be shown, cells selected, lists filtered. No password: it guards against slips only. */
export const PROTECTION: Excel.WorksheetProtectionOptions = {
  allowFormatRows: true,
  allowFormatColumns: true,
  allowAutoFilter: true,
  allowEditObjects: false,
  allowEditScenarios: false,
  selectionMode: "Normal",
};
