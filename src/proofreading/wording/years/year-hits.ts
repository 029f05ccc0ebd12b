import type { RawFinding } from '../../check';
import { spanIn, type Hit } from '../hits';
import { NAMED_THINGS } from './words';

/** A year is printed in four digits. */
export const YEAR_LENGTH = 4;

/** Whether a year stands inside the name of a document, a law or a project. */
export function isNamed({ passage, start, end, groups }: Hit): boolean {
  const at = passage.text.indexOf(groups[0] ?? '', start);
  return [...passage.text.matchAll(NAMED_THINGS)].some(
    ({ index, 0: { length } }) => index <= at && at < index + length && at < end,
  );
}

/** The four digits of the year, and the year that should stand there. */
export function yearOf({ passage, start, groups }: Hit, right: number): Omit<RawFinding, 'message'> {
  const told = groups[0] ?? '';
  const at = passage.text.indexOf(told, start);
  return {
    span: spanIn(passage, at, at + YEAR_LENGTH),
    stated: told,
    expected: String(right),
    correction: String(right),
    about: `year ${told}`,
  };
}
