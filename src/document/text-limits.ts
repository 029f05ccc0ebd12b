import { DocumentFault } from './fault';

/** The most of a text in UTF-16 units: three times the longest that was seen, and a hundred times its paragraphs. */
export const MOST_LETTERS = 1_000_000;
export const LONGEST_PARAGRAPH = 300_000;

/** So many milliseconds may reading and proof-reading one text take: a hundred times what long ones take. */
export const MOST_TEXT_TIME = 15_000;

/** @throws DocumentFault tooLarge */
export function checkLetters(count: number): void {
  if (count > MOST_LETTERS) throw new DocumentFault('tooLarge', `${count} letters`);
}
