/** As many whole sentences of a text as fit into `most` characters, at least the first; what is left out is marked 「……」. */
export function wholeSentences(text: string, most: number): string {
  if (text.length <= most) return text;
  const sentences = text.match(/[^。]+。?/g) ?? [text];
  let kept = sentences[0] as string;
  for (const sentence of sentences.slice(1)) {
    if (kept.length + sentence.length > most) break;
    kept += sentence;
  }
  return kept.length < text.length ? `${kept}……` : text;
}
