import { around, type PlaceText, type Tables } from '../../support/report/changes';
import { withFigure } from '../../support/report/small-book';
import type { FailingCase } from '../../support/rule-tester';

/** Two failing books: the figure at a place one too high, and one too low. */
export function offAt(book: Tables, place: PlaceText, ...checks: readonly string[]): readonly FailingCase[] {
  return around(book, place).map((each) => ({ book: each, checks }));
}

/** A failing book: another figure at a place. */
export function failsWith(book: Tables, place: PlaceText, figure: number, ...checks: readonly string[]): FailingCase {
  return { book: withFigure(book, place, figure), checks };
}
