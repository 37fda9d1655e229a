/** As many whole sentences of a text as fit into `most` characters, at least the first; what is left out is marked 「……」. */
export function wholeSentences(text: string, most: number): string {
  if (text.length <= most) return text;
  const [first = text, ...others] = text.match(/[^。]+。?/g) ?? [];
  let kept = first;
  for (const sentence of others) {
    if (kept.length + sentence.length > most) break;
    kept += sentence;
  }
  return kept.length < text.length ? `${kept}……` : text;
}
