import { charactersOf } from './column-widths';
import { TEXT_WIDTH } from './official-layout';

const POINTS_PER_MM = 72 / 25.4;

/** Room for a character that does not fit any more, since lines end between words and numbers. */
const SLACK = 1;

/** The lines of a long title: the year and what follows begin the second, so that no name is torn apart. */
export function titleLines(text: string, letters: number): readonly string[] {
  const year = text.search(/\d{4}年/);
  return charactersOf(text) <= roomFor(letters) || year <= 0 ? [text] : [text.slice(0, year), text.slice(year)];
}

/**
 * How far a centred heading stands in on both sides so that it breaks before the year, or else into lines about as
 * long as each other; 0 where it fits into one. In points, for letters of so many points. Headings are not broken
 * by hand: the break would come again in the contents.
 */
export function headingIndent(text: string, letters: number): number {
  const room = roomFor(letters);
  const length = charactersOf(text);
  if (length <= room) return 0;
  const [first = 0, second = 0] = titleLines(text, letters).map(charactersOf);
  const even = length / Math.ceil(length / room);
  const isBefore = second > 0 && first >= second;
  return Math.max(0, ((room - (isBefore ? first : even) - SLACK) / 2) * letters);
}

/** How many characters a line of the text holds. */
function roomFor(letters: number): number {
  return (TEXT_WIDTH * POINTS_PER_MM) / letters;
}
