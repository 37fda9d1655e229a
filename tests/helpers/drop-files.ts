import { fireEvent } from "@testing-library/react";

/** Drops files onto an element, as the browser hands them over. */
export function dropFiles(target: Element, files: readonly File[]): void {
  fireEvent.drop(target, { dataTransfer: { files } });
}

/** A file as the browser knows it, last changed on a day. */
export function browserFileOf(name: string, bytes: Uint8Array, day = "2024-03-20"): File {
  return new File([bytes as Uint8Array<ArrayBuffer>], name, { lastModified: new Date(`${day}T12:00:00`).getTime() });
}
