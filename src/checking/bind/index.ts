import { UNWATCHED, type Watch } from '../../model';
import type { Relation, Rule, Term } from '../../rules';
import type { Book } from '../book';
import { BROKEN, measure, verdictOf } from '../measure';
import { CHECK_WORDS } from '../words';
import { hindranceOf, isAboutOtherTables, NO_SUCH_ROWS, obstacleTo, obstacleToRule, type CheckLack } from './obstacles';
import { finderOf, needsLowerRows, type Finder } from './resolve';
import { spotsOf } from './spots';
import { applySwing } from './swing';
import { addTerm, cellsOf, newTermList, type TermList } from './terms';
import {
  isCheck,
  unbound,
  unboundAt,
  type Binding,
  type BoundCheck,
  type BindOutcome,
  type Spot,
  type Unbound,
} from './types';

/** Binds every relation of every rule that applies in the book's year. */
export function bindRules(book: Book, rules: readonly Rule[], watch: Watch = UNWATCHED): Binding {
  const checks: BoundCheck[] = [];
  const rest: Unbound[] = [];
  const terms = newTermList();
  for (const rule of rules) {
    watch();
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
  if (!relations || isAboutOtherTables(book, rule)) return;
  const obstacle = obstacleToRule(book, rule);
  if (obstacle) bound.open.push(unbound(rule, obstacle));
  else for (const relation of relations) bindRelation(book, rule, relation, bound);
}

/**
 * A rule with checks need not say which of its variants does not apply; without any it says so once: one for another
 * layout or scope tells the least.
 */
function worthTelling(rest: readonly Unbound[], hasChecks: boolean): readonly Unbound[] {
  const open = rest.filter((outcome) => outcome.verdict === 'notChecked');
  if (hasChecks || open.length > 0) return eachOnce(open);
  return [rest.find(({ isVariant }) => !isVariant) ?? rest[0]].flatMap((line) => line ?? []);
}

/** The relations of a rule that lack the same thing say so once. */
function eachOnce(lines: readonly Unbound[]): readonly Unbound[] {
  if (lines.length <= 1) return lines;
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
  const ready = readyRelation(book, rule, relation, terms);
  for (const spot of spots) {
    const outcome = bindAt(ready, spot, terms);
    if (isCheck(outcome)) checks.push(outcome);
    else open.push(outcome);
  }
}

/** A relation with everything looked up that is the same wherever it stands. */
interface ReadyRelation {
  readonly book: Book;
  readonly rule: Rule;
  readonly relation: Relation;
  readonly left: readonly ReadyTerm[];
  readonly right: readonly ReadyTerm[];
}

/**
 * A term with its cells' finder and where they are put; `needsLowerRows` where a sum without any row would compare
 * with nothing.
 */
interface ReadyTerm {
  readonly find: Finder;
  readonly add: (cell: number) => void;
  readonly needsLowerRows: boolean;
}

function readyRelation(book: Book, rule: Rule, relation: Relation, terms: TermList): ReadyRelation {
  // A ≥ becomes ≤ by turning all signs round; the right side is taken from the left.
  const flip = relation.sign === '>=' ? -1 : 1;
  const ready = (side: readonly Term[], turn: number): readonly ReadyTerm[] =>
    side.map((term) => {
      const coefficient = term.sign * turn;
      return {
        find: finderOf(book, term),
        add: (cell) => {
          addTerm(terms, cell, coefficient);
        },
        needsLowerRows: needsLowerRows(term),
      };
    });
  return { book, rule, relation, left: ready(relation.left, flip), right: ready(relation.right, -flip) };
}

/** Binds a relation on a spot. Its terms stay where that makes a check. */
function bindAt(ready: ReadyRelation, spot: Spot, terms: TermList): BindOutcome {
  const { book, rule, relation } = ready;
  const start = terms.length;
  const left = addSide(ready.left, spot, terms);
  const middle = terms.length;
  const right = addSide(ready.right, spot, terms);
  const check = { rule, relation, row: spot.row, column: spot.column, terms, start, middle, end: terms.length };
  const hindrance = hindranceOf(book, check, {
    gap: left.gap ?? right.gap,
    lacksRows: left.lacksRows || right.lacksRows,
  });
  const outcome = hindrance
    ? unboundAt(rule, relation, spot, hindrance.obstacle, hindrance.cells)
    : settle(book, terms, check);
  // The terms of a relation that is no check are given back: the next one writes over them.
  if (!isCheck(outcome)) terms.length = start;
  return outcome;
}

const NO_LACK: CheckLack = { gap: null, lacksRows: false };

/** Adds the terms of a side to the list and says what it lacks; the first gap is the one that is told. */
function addSide(side: readonly ReadyTerm[], spot: Spot, terms: TermList): CheckLack {
  let lack = NO_LACK;
  for (const { find, add, needsLowerRows: needsRows } of side) {
    const before = terms.length;
    const gap = find(spot, add);
    if (gap) lack = { ...lack, gap: lack.gap ?? gap };
    else if (needsRows && terms.length === before) lack = { ...lack, lacksRows: true };
  }
  return lack;
}

/** Relations that are more than an equation or inequality are settled by the figures at hand. */
function settle(book: Book, terms: TermList, check: BoundCheck): BindOutcome {
  const { relation, rule } = check;
  // A limited change becomes an inequality in the direction that the figures took.
  if (relation.withinPercent !== undefined) {
    return applySwing(book, terms, check, relation.withinPercent)
      ? { ...check, relation: { ...relation, sign: '<=' } }
      : unboundAt(rule, relation, check, { verdict: 'notApplicable', reason: CHECK_WORDS.negativeBase });
  }
  if (relation.unlessFor === undefined || holds(book, check)) return check;
  return unboundAt(
    rule,
    relation,
    check,
    { verdict: 'notChecked', reason: relation.unlessFor, lack: null },
    cellsOf(check),
  );
}

/** Whether a check would not be broken, before the system of checks is there to ask. */
function holds(book: Book, check: BoundCheck): boolean {
  const { residual, width } = measure(book, check.terms, check.start, check.end);
  return verdictOf(residual, width, check.relation.sign !== '=') !== BROKEN;
}

export { sidesOf, swingScale } from './swing';
export { boundTerms, cellsOf, firstCell, type BoundTerm } from './terms';
export type { Binding, BoundCheck, Terms, Unbound } from './types';
