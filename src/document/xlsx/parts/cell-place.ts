import { DocumentFault } from '../../fault';

/** The size of Excel's sheets. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;

/**
 * The column that a cell's reference names, from 0.
 * @param reference such as `C15`, letters first
 * @throws DocumentFault damaged for no column of a sheet.
 */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < lettersOf(reference); at += 1) column = column * 26 + reference.charCodeAt(at) - LETTER_A + 1;
  if (column < 1 || column > COLUMNS) throw new DocumentFault('damaged', `cell ${reference}`);
  return column - 1;
}

/**
 * The row that a reference names, from 0.
 * @param reference a cell's such as `C15`, or a row's own number
 * @throws DocumentFault damaged for no row of a sheet.
 */
export function rowOf(reference: string): number {
  let row = 0;
  for (let at = lettersOf(reference); at < reference.length; at += 1) {
    const digit = reference.charCodeAt(at);
    row = digit >= DIGIT_0 && digit <= DIGIT_9 ? row * 10 + digit - DIGIT_0 : NaN;
  }
  if (row >= 1 && row <= ROWS) return row - 1;
  throw new DocumentFault('damaged', `cell ${reference}`);
}

/** How many letters it begins with. */
function lettersOf(reference: string): number {
  let count = 0;
  while (isLetter(reference.charCodeAt(count))) count += 1;
  return count;
}

function isLetter(code: number): boolean {
  return code >= LETTER_A && code <= LETTER_Z;
}
