/** A text as it stands between two tags. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** The text of a cell, which `cellText` made, as it stands between two tags: a bare carriage return would be read as a line feed. */
export function escapeCellText(text: string): string {
  return escapeXml(text).replace(/\r/g, "_x000D_");
}
