import type { Condition, Relation, Rule } from '../../../rules';
import type { Book } from '../../book';
import { CHECK_WORDS } from '../../words';
import { isNothing } from '../resolve';
import { cellsOf } from '../terms';
import { NOWHERE, type BoundCheck, type Obstacle } from '../types';
import { absenceOf, termsOf } from './absence';
import { isAboutTheBook, obstacleOf } from './conditions';

/** What is in the way of a rule as a whole; null where nothing is. */
export function obstacleToRule(book: Book, { years, relations = [] }: Rule): Obstacle | null {
  const obstacle = years ? obstacleOf(book, { years }) : null;
  const isIdle = obstacle?.verdict === 'notChecked' && relations.every((relation) => holdsAnyway(book, relation));
  return isIdle ? NO_FIGURES : obstacle;
}

/**
 * What is in the way of a relation, wherever it stands; null where nothing is.
 * Whose book it is comes first, then what it lacks, then how it is laid out.
 */
export function obstacleTo(book: Book, relation: Relation): Obstacle | null {
  const { when: conditions } = relation;
  if (!conditions) return absenceOf(book, relation);
  const about = firstObstacle(book, conditions.filter(isAboutTheBook));
  if (about?.verdict === 'notApplicable') return about;
  const absence = absenceOf(book, relation);
  if (absence) return absence;
  if (about) return holdsAnyway(book, relation) ? NO_FIGURES : about;
  return firstObstacle(
    book,
    conditions.filter((condition) => !isAboutTheBook(condition)),
  );
}

/** Conditions are looked at in the order in which they are written; the first that does not hold tells why. */
function firstObstacle(book: Book, conditions: readonly Condition[]): Obstacle | null {
  for (const condition of conditions) {
    const obstacle = obstacleOf(book, condition);
    if (obstacle) return obstacle;
  }
  return null;
}

/** Where every figure is nothing, it does not matter what is not known. */
function holdsAnyway(book: Book, relation: Relation): boolean {
  return termsOf(relation).every((term) => isNothing(book, term, NOWHERE));
}

/** What the sides of a relation lack on a spot: something that must be there, or the rows that they add up. */
export interface CheckLack {
  readonly gap: Obstacle | null;
  readonly lacksRows: boolean;
}

/** What is in the way of a relation on a spot, and on account of which cells. */
export interface Hindrance {
  readonly obstacle: Obstacle;
  readonly cells: readonly number[];
}

/** What is in the way of a check whose cells have been looked up; null where nothing is. */
export function hindranceOf(book: Book, check: BoundCheck, { gap, lacksRows }: CheckLack): Hindrance | null {
  if (gap) {
    const cells = cellsOf(check);
    return { obstacle: gapVerdict(book, gap, cells), cells };
  }
  if (check.start === check.end) return { obstacle: NO_SUCH_ROWS, cells: [] };
  if (lacksRows) return { obstacle: NO_LOWER_ROWS, cells: [] };
  return isReadable(book, check) ? null : { obstacle: UNREADABLE, cells: unreadableCells(book, check) };
}

const NO_FIGURES: Obstacle = { verdict: 'notApplicable', reason: CHECK_WORDS.noFigures };
export { isAboutOtherTables } from './absence';

/** What is in the way of a relation that stands nowhere. */
export const NO_SUCH_ROWS: Obstacle = { verdict: 'notApplicable', reason: CHECK_WORDS.noSuchRows, isVariant: true };
const NO_LOWER_ROWS: Obstacle = { verdict: 'notApplicable', reason: CHECK_WORDS.noLowerRows };
const UNREADABLE: Obstacle = { verdict: 'notChecked', reason: CHECK_WORDS.unreadable, lack: null };

/** A gap does not matter where everything else is nothing. */
function gapVerdict(book: Book, gap: Obstacle, cells: readonly number[]): Obstacle {
  if (gap.verdict === 'notApplicable' || gap.isOutside) return gap;
  const isEmpty = cells.every((cell) => book.value[cell] === 0);
  return isEmpty ? { verdict: 'notApplicable', reason: gap.reason } : gap;
}

/** NaN marks a cell without an amount; a loop, as every check of every book comes through here. */
function isReadable({ value }: Book, { terms, start, end }: BoundCheck): boolean {
  for (let t = start; t < end; t += 1) {
    if (Number.isNaN(value[terms.cell[t] ?? 0])) return false;
  }
  return true;
}

function unreadableCells({ value }: Book, check: BoundCheck): readonly number[] {
  return cellsOf(check).filter((cell) => Number.isNaN(value[cell]));
}
