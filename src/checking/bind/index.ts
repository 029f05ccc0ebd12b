import type { Condition, Relation, Rule, Term } from '../../rules';
import type { Book } from '../book';
import { BROKEN, measure, verdictOf } from '../measure';
import { WORDS } from '../words';
import { absenceOf, termsOf } from './absent-tables';
import { isAboutTheBook, obstacleOf, yearsObstacle } from './conditions';
import { finderOf, isNothing, needsLowerRows, type Finder } from './resolve';
import { spotsOf } from './spots';
import { applySwing } from './swing';
import { addTerm, cellsOf, newTermList, type TermList } from './terms';
import {
  isCheck,
  NOWHERE,
  unbound,
  unboundAt,
  type Binding,
  type BoundCheck,
  type Obstacle,
  type Outcome,
  type Spot,
  type Unbound,
} from './types';

/** Binds every relation of every rule that applies in the book's year. */
export function bindRules(book: Book, rules: readonly Rule[]): Binding {
  const checks: BoundCheck[] = [];
  const rest: Unbound[] = [];
  const terms = newTermList();
  for (const rule of rules) {
    const before = checks.length;
    const open: Unbound[] = [];
    bindRule(book, rule, { checks, terms, open });
    if (open.length > 0) rest.push(...worthTelling(open, checks.length > before));
  }
  return { checks, terms, unbound: rest };
}

/** Where what becomes of a rule is put: hundreds of relations a book are not worth as many lists. */
interface Bound {
  readonly checks: BoundCheck[];
  readonly terms: TermList;
  readonly open: Unbound[];
}

function bindRule(book: Book, rule: Rule, bound: Bound): void {
  const { relations } = rule;
  if (!relations) return;
  const obstacle = rule.years ? yearsObstacle(book, rule.years) : null;
  if (obstacle) bound.open.push(unbound(rule, obstacle));
  else for (const relation of relations) bindRelation(book, rule, relation, bound);
}

/** A rule with checks need not say which of its variants does not apply; without any it says so once. */
function worthTelling(rest: readonly Unbound[], hasChecks: boolean): readonly Unbound[] {
  const open = rest.filter((outcome) => outcome.verdict === 'notChecked');
  if (hasChecks || open.length > 0) return eachOnce(open);
  return [rest.find(({ reason }) => !LAYOUT_REASONS.includes(reason)) ?? rest[0]].flatMap((line) => line ?? []);
}

/** Of several variants that do not apply, one for another layout or scope tells the least. */
const LAYOUT_REASONS: readonly string[] = [
  WORDS.noSuchRows,
  WORDS.otherLayout,
  WORDS.otherScope('department'),
  WORDS.otherScope('unit'),
];

/** The relations of a rule that lack the same thing say so once. */
function eachOnce(lines: readonly Unbound[]): readonly Unbound[] {
  const key = ({ row, column, name, reason }: Unbound): string =>
    [row?.table, row?.key, column, name, reason].join('|');
  return [...new Map(lines.map((line) => [key(line), line])).values()];
}

function bindRelation(book: Book, rule: Rule, relation: Relation, { checks, terms, open }: Bound): void {
  const obstacle = obstacleTo(book, relation);
  const spots = obstacle ? [] : spotsOf(book, relation);
  if (spots.length === 0) {
    open.push(unbound(rule, obstacle ?? NO_SUCH_ROWS));
    return;
  }
  const ready = readyRelation(book, rule, relation);
  for (const spot of spots) {
    const outcome = bindAt(ready, spot, terms);
    if (isCheck(outcome)) checks.push(outcome);
    else open.push(outcome);
  }
}

/** Whose book it is comes first, then what it lacks, then how it is laid out. */
function obstacleTo(book: Book, relation: Relation): Obstacle | null {
  const { when: conditions } = relation;
  if (!conditions) return absenceOf(book, relation);
  const about = firstObstacle(book, conditions.filter(isAboutTheBook));
  if (about?.verdict === 'notApplicable') return about;
  const absence = absenceOf(book, relation);
  if (absence) return absence;
  if (about) return holdsAnyway(book, relation) ? { verdict: 'notApplicable', reason: WORDS.noFigures } : about;
  return firstObstacle(
    book,
    conditions.filter((condition) => !isAboutTheBook(condition)),
  );
}

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

/** A relation with everything looked up that is the same wherever it stands. */
interface ReadyRelation {
  readonly book: Book;
  readonly rule: Rule;
  readonly relation: Relation;
  readonly left: readonly ReadyTerm[];
  readonly right: readonly ReadyTerm[];
}

interface ReadyTerm {
  readonly find: Finder;
  readonly coefficient: number;
  readonly needsLowerRows: boolean;
}

function readyRelation(book: Book, rule: Rule, relation: Relation): ReadyRelation {
  const flip = relation.sign === '>=' ? -1 : 1;
  const ready = (side: readonly Term[], turn: number): readonly ReadyTerm[] =>
    side.map((term) => ({
      find: finderOf(book, term),
      coefficient: term.sign * turn,
      needsLowerRows: needsLowerRows(term),
    }));
  return { book, rule, relation, left: ready(relation.left, flip), right: ready(relation.right, -flip) };
}

/** Binds a relation on a spot. Its terms stay where that makes a check. */
function bindAt(ready: ReadyRelation, spot: Spot, terms: TermList): Outcome {
  const { book, rule, relation } = ready;
  const start = terms.length;
  const left = addSide(ready.left, spot, terms);
  const middle = terms.length;
  const right = addSide(ready.right, spot, terms);
  const check = { rule, relation, row: spot.row, column: spot.column, terms, start, middle, end: terms.length };
  const hindrance = hindranceOf(book, check, left.gap ?? right.gap, left.lacksRows || right.lacksRows);
  const outcome = hindrance
    ? unboundAt(rule, relation, spot, hindrance.obstacle, hindrance.cells)
    : settle(book, terms, check);
  if (!isCheck(outcome)) terms.length = start;
  return outcome;
}

/** What a side lacks on a spot: something that must be there, or the rows that it adds up. */
interface Lack {
  readonly gap: Obstacle | null;
  readonly lacksRows: boolean;
}

const NO_LACK: Lack = { gap: null, lacksRows: false };

function addSide(side: readonly ReadyTerm[], spot: Spot, terms: TermList): Lack {
  let lack = NO_LACK;
  for (const { find, coefficient, needsLowerRows: needsRows } of side) {
    const before = terms.length;
    const gap = find(spot, (cell) => addTerm(terms, cell, coefficient));
    if (gap) lack = { ...lack, gap: lack.gap ?? gap };
    else if (needsRows && terms.length === before) lack = { ...lack, lacksRows: true };
  }
  return lack;
}

/** Why a relation says nothing on a spot, and on account of which cells. */
interface Hindrance {
  readonly obstacle: Obstacle;
  readonly cells: readonly number[];
}

function hindranceOf(book: Book, check: BoundCheck, gap: Obstacle | null, lacksRows: boolean): Hindrance | null {
  if (gap) {
    const cells = cellsOf(check);
    return { obstacle: gapVerdict(book, gap, cells), cells };
  }
  if (check.start === check.end) return { obstacle: NO_SUCH_ROWS, cells: [] };
  if (lacksRows) return { obstacle: NO_LOWER_ROWS, cells: [] };
  return isReadable(book, check) ? null : { obstacle: UNREADABLE, cells: unreadableCells(book, check) };
}

const NO_SUCH_ROWS: Obstacle = { verdict: 'notApplicable', reason: WORDS.noSuchRows };
const NO_LOWER_ROWS: Obstacle = { verdict: 'notApplicable', reason: WORDS.noLowerRows };
const UNREADABLE: Obstacle = { verdict: 'notChecked', reason: WORDS.unreadable };

/** A gap does not matter where everything else is nothing. */
function gapVerdict(book: Book, gap: Obstacle, cells: readonly number[]): Obstacle {
  const isEmpty = cells.every((cell) => book.value[cell] === 0);
  return isEmpty && !gap.isOutside ? { ...gap, verdict: 'notApplicable' } : gap;
}

function isReadable({ value }: Book, { terms, start, end }: BoundCheck): boolean {
  for (let t = start; t < end; t += 1) {
    if (Number.isNaN(value[terms.cell[t] ?? 0])) return false;
  }
  return true;
}

function unreadableCells({ value }: Book, check: BoundCheck): readonly number[] {
  return cellsOf(check).filter((cell) => Number.isNaN(value[cell]));
}

/** Relations that are more than an equation or inequality are settled by the figures at hand. */
function settle(book: Book, terms: TermList, check: BoundCheck): Outcome {
  const { relation, rule } = check;
  if (relation.withinPercent !== undefined) {
    return applySwing(book, terms, check, relation.withinPercent)
      ? { ...check, relation: { ...relation, sign: '<=' } }
      : unboundAt(rule, relation, check, { verdict: 'notApplicable', reason: WORDS.negativeBase });
  }
  if (relation.unlessFor === undefined || holds(book, check)) return check;
  return unboundAt(rule, relation, check, { verdict: 'notChecked', reason: relation.unlessFor }, cellsOf(check));
}

function holds(book: Book, check: BoundCheck): boolean {
  const { residual, width } = measure(book, check.terms, check.start, check.end);
  return verdictOf(residual, width, check.relation.sign !== '=') !== BROKEN;
}

export { sidesOf, swingScale } from './swing';
export { boundTerms, cellsOf, firstCell, type BoundTerm } from './terms';
export type { Binding, BoundCheck, CheckRow, Terms, Unbound } from './types';
