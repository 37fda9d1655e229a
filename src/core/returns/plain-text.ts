import type { GridCell } from "../sheet/grid";

/** A printed text as it is compared: width unified, white space gone. Never shown. */
export function plainText(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}

/** The text of a label or head cell as it is compared; "" for anything but text and numbers. */
export function plainCell(value: GridCell["value"] | undefined): string {
  return typeof value === "string" || typeof value === "number" ? plainText(String(value)) : "";
}
