/** A text in at most `most` characters: cut behind a clause where one ends in the last half, marked with 「…」. Line breaks become spaces. */
export function shortenText(text: string, most: number): string {
  const line = text.replace(/\s*\n\s*/g, " ").trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  const kept = characters.slice(0, most - 1).join("");
  const pause = Math.max(...["。", "；", ";", "，"].map((sign) => kept.lastIndexOf(sign)));
  return `${pause >= most / 2 ? kept.slice(0, pause) : kept}…`;
}
