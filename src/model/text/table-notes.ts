/** What the first note below a table begins with, with its number where it has one. */
const FIRST = /^(?:注|备注|说明)[：:]\s*(?:[（(]?(\d{1,2})[）).．、]|$)/;
/** A line that counts. */
const COUNTED = /^[（(]?(\d{1,2})[）).．、](?!\d)/;

/**
 * Which of the notes below a table a line is: “注：1.…” is the first, and “2.…” right behind it the second. 0 for “注：”
 * alone, behind which they begin; null for any other line.
 * @param last which one the line before is; null where it is none
 */
export function countedNote(line: string, last: number | null): number | null {
  const text = line.trim();
  const first = FIRST.exec(text);
  if (first !== null) return Number(first[1] ?? '0');
  const number = Number(COUNTED.exec(text)?.[1]);
  return last !== null && number === last + 1 ? number : null;
}
