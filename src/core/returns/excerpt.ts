import { inSentence } from "../model/visible-text";

const LONGEST = 40;

/** What a file says, as far as a sentence can quote it: a cell may hold 32,767 characters. */
export function excerpt(text: string): string {
  return inSentence(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
