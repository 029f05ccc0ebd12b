import { halfWidth } from '../../model';
import type { Condition, Relation, Rule } from '../../rules';
import type { Book } from '../book';
import { WORDS } from '../words';
import { absenceOf, termsOf } from './absent-tables';
import { isAboutTheBook, obstacleOf, yearsObstacle } from './conditions';
import { isNothing, resolveSide } from './resolve';
import { spotsOf } from './spots';
import { swingCoefficients } from './swing';
import {
  isCheck,
  NOWHERE,
  rowOf,
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
  for (const rule of rules) {
    const outcomes = bindRule(book, rule);
    const bound = outcomes.filter(isCheck);
    const open = outcomes.filter((outcome): outcome is Unbound => !isCheck(outcome));
    checks.push(...bound);
    rest.push(...worthTelling(open, bound.length > 0));
  }
  return { checks, unbound: rest };
}

function bindRule(book: Book, rule: Rule): readonly Outcome[] {
  const obstacle = rule.years ? yearsObstacle(book, rule.years) : null;
  if (obstacle) return rule.relations ? [unbound(rule, obstacle)] : [];
  return (rule.relations ?? []).flatMap((relation) => bindRelation(book, rule, relation));
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

function bindRelation(book: Book, rule: Rule, relation: Relation): readonly Outcome[] {
  const obstacle = obstacleTo(book, relation);
  if (obstacle) return [unbound(rule, obstacle)];
  const spots = spotsOf(book, relation);
  if (spots.length === 0) return [unbound(rule, { verdict: 'notApplicable', reason: WORDS.noSuchRows })];
  return spots.map((spot) => bindAt(book, rule, relation, spot));
}

/** Whose book it is comes first, then what it lacks, then how it is laid out. */
function obstacleTo(book: Book, relation: Relation): Obstacle | null {
  const conditions = relation.when ?? [];
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

function bindAt(book: Book, rule: Rule, relation: Relation, spot: Spot): Outcome {
  const left = resolveSide(book, relation.left, spot);
  const right = resolveSide(book, relation.right, spot);
  const cells = [...left.cells, ...right.cells];
  const place = { row: rowOf(spot), column: spot.column };
  const open = (obstacle: Obstacle, about = cells): Unbound => unboundAt(rule, relation, place, obstacle, about);
  const gap = left.gap ?? right.gap;
  if (gap) return open(gapVerdict(book, gap, cells));
  if (cells.length === 0) return open({ verdict: 'notApplicable', reason: WORDS.noSuchRows });
  if (left.needsRows || right.needsRows) return open({ verdict: 'notApplicable', reason: WORDS.noLowerRows }, []);
  const unreadable = cells.filter((cell) => Number.isNaN(book.value[cell]));
  if (unreadable.length > 0) return open({ verdict: 'notChecked', reason: WORDS.unreadable }, unreadable);
  const flip = relation.sign === '>=' ? -1 : 1;
  const coefficients = [...left.signs, ...right.signs.map((sign) => -sign)].map((sign) => sign * flip);
  return settle(book, { ...place, rule, relation, cells, coefficients, leftCount: left.cells.length });
}

/** A gap does not matter where everything else is nothing. */
function gapVerdict(book: Book, gap: Obstacle, cells: readonly number[]): Obstacle {
  const isEmpty = cells.every((cell) => book.value[cell] === 0);
  return isEmpty && !gap.isOutside ? { ...gap, verdict: 'notApplicable' } : gap;
}

/** Relations that are more than an equation or inequality are settled by the figures at hand. */
function settle(book: Book, check: BoundCheck): Outcome {
  const { relation, rule, cells } = check;
  if (relation.withinPercent !== undefined) return swingCheck(book, check, relation.withinPercent);
  if (relation.unlessFor === undefined || holds(book, check)) return check;
  return unboundAt(rule, relation, check, { verdict: 'notChecked', reason: relation.unlessFor }, cells);
}

function swingCheck(book: Book, check: BoundCheck, percent: number): Outcome {
  const coefficients = swingCoefficients(book, check, percent);
  if (!coefficients) {
    return unboundAt(check.rule, check.relation, check, { verdict: 'notApplicable', reason: WORDS.negativeBase });
  }
  return { ...check, coefficients, relation: { ...check.relation, sign: '<=' } };
}

function holds(book: Book, { cells, coefficients }: BoundCheck): boolean {
  let residual = 0;
  let width = 0;
  cells.forEach((cell, index) => {
    const coefficient = coefficients[index] ?? 0;
    const amount = { fen: book.value[cell] ?? 0, step: book.step[cell] ?? 0 };
    residual += coefficient * amount.fen;
    width += Math.abs(coefficient) * halfWidth(amount);
  });
  return Math.abs(residual) <= width;
}

export { sidesOf } from './swing';
export type { Binding, BoundCheck, CheckRow, Unbound } from './types';
