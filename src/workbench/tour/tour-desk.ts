/** What the page does for the tour. */
export interface TourDesk {
  /** Opens an .xlsx file in a window of its own, in front. */
  openFile(bytes: Uint8Array, name: string): Promise<void>;
  /** Opens a blank workbook in front. */
  newWorkbook(): void;
  /** Opens the pane at one of its places. */
  goTo(place: string): void;
  /** Selects cells of the workbook in front. */
  select(sheetTitle: string, address: string): void;
  /** Shows the sample month in place of the tour. */
  showSamples(): void;
}
