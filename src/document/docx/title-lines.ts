import { charactersOf } from './column-widths';
import { TEXT_WIDTH } from './official-layout';

const POINTS_PER_MM = 72 / 25.4;

/** Room for a character that does not fit any more, since lines end between words and numbers. */
const SLACK = 1;

/**
 * How far a centred title stands in on both sides so that its lines are about as long as each other; 0 where it
 * fits into one. In points, for letters of so many points.
 */
export function titleIndent(text: string, letters: number): number {
  const room = (TEXT_WIDTH * POINTS_PER_MM) / letters;
  const length = charactersOf(text);
  const lines = Math.ceil(length / room);
  return lines < 2 ? 0 : Math.max(0, ((room - length / lines - SLACK) / 2) * letters);
}
