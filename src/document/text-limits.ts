import { DocumentFault } from './fault';

/** The most of a text in UTF-16 units: ten times the longest that was seen, and a hundred times its paragraphs. */
export const MOST_LETTERS = 3_000_000;
export const LONGEST_PARAGRAPH = 300_000;

/** @throws DocumentFault tooLarge */
export function checkLetters(count: number): void {
  if (count > MOST_LETTERS) throw new DocumentFault('tooLarge', `${count} letters`);
}
