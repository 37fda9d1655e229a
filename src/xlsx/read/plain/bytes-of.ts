/** ASCII as the number that its bytes are when they are read at once, first byte first: four of them, or fewer. */
export function bytesOf(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at += 1) number = (number << 8) | text.charCodeAt(at);
  return number;
}
