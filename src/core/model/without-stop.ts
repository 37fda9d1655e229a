/** A text without the stop or semicolon that ends it, so that a sentence can go on behind it. */
export function withoutStop(text: string): string {
  return text.replace(/[。；;\s]+$/, "");
}
