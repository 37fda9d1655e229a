/** Whether files reached a place of the pane that takes files. */
export type Given = "given" | "no-picker";

/** Puts files where somebody would pick them in the pane's page; nothing happens when no place for files is to be seen there. */
export function giveFiles(page: Document | null, files: readonly File[]): Given {
  const inputs = page === null ? [] : [...page.querySelectorAll<HTMLInputElement>('input[type="file"]')];
  const input = inputs.find((known) => !known.disabled && isShown(known));
  if (input === undefined || (files.length > 1 && !input.multiple)) return "no-picker";
  const carried = new DataTransfer();
  for (const file of files) carried.items.add(file);
  input.files = carried.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return "given";
}

/** The input itself is hidden behind a button beside it. */
function isShown({ parentElement }: HTMLInputElement): boolean {
  return parentElement !== null && parentElement.getClientRects().length > 0;
}
