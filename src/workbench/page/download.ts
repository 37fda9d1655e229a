/** The kind of .xlsx files. */
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets the browser put bytes down as a file of its own. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun by then; some end a download whose address is gone at once.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
