import { formatAmount, type FindingCell, type ReportModel } from '../../model';
import type { Rule } from '../../rules';
import type { BoundCheck } from '../bind';
import { conventionalStep, isOwnCell, placeOf, type Book } from '../book';
import { findingCell } from '../telling/finding-cell';
import { checkBook, type CheckOptions } from '../check-book';
import { measureAt } from '../judging/judge-system';
import { BROKEN, widening, type Measure } from '../measure';
import { checkId } from '../telling/sentences';
import { SENSITIVITY_WORDS } from './sensitivity-words';
import { numberAt, type System } from '../judging/system';

/** Whether a check would notice that a cell is 0.01 of its unit off. */
export interface CellSensitivity {
  readonly check: string;
  readonly cell: FindingCell;
  readonly notices: boolean;
  /** Says it, or says why not and from which difference on it would. */
  readonly text: string;
}

export interface RuleSensitivity {
  readonly cells: readonly CellSensitivity[];
  /** Why checks of the rule say nothing on this book. */
  readonly open: readonly string[];
}

/** What a rule would notice on a report, cell by cell; figures of other books are not asked after. */
export function sensitivity(
  report: ReportModel,
  rule: Rule,
  options: Omit<CheckOptions, 'rules' | 'customRules'> = {},
): RuleSensitivity {
  const { book, system, judgement, binding } = checkBook(report, { ...options, rules: [rule] });
  const cells = system.checks.flatMap((check, e) => {
    const isBroken = judgement.verdict[e] === BROKEN;
    return cellSensitivities(book, system, e, { ...measureAt(judgement, e), isBroken, check });
  });
  return { cells, open: [...new Set(binding.unbound.map(({ reason }) => reason))] };
}

/** A judged check: Σ cᵢxᵢ and what rounding may hide of it, in 分. */
interface JudgedCheck extends Measure {
  readonly check: BoundCheck;
  readonly isBroken: boolean;
}

/** Each own cell of a check once, with all coefficients that it has there: on both sides they may cancel out. */
function cellSensitivities(book: Book, system: System, e: number, judged: JudgedCheck): readonly CellSensitivity[] {
  const coefficients = new Map<number, number[]>();
  for (let t = numberAt(system.start, e); t < numberAt(system.start, e + 1); t += 1) {
    const cell = numberAt(system.terms.cell, t);
    coefficients.set(cell, [...(coefficients.get(cell) ?? []), numberAt(system.terms.coefficient, t)]);
  }
  return [...coefficients]
    .filter(([cell]) => isOwnCell(book, cell))
    .map(([cell, signs]) => ({
      check: checkId(book, judged.check),
      cell: findingCell(book, cell),
      ...noticed(book, cell, signs, judged),
    }));
}

/**
 * The smallest difference that is noticed, in steps of 0.01 of the cell's unit. An equation must notice it
 * whichever way the figure is off; an inequality can only notice it in one.
 */
function noticed(
  book: Book,
  cell: number,
  signs: readonly number[],
  { check, residual, width, isBroken }: JudgedCheck,
): Pick<CellSensitivity, 'notices' | 'text'> {
  const unit = placeOf(book, cell).table.table.unit;
  const show = (fen: number): string => formatAmount(fen, unit);
  const isEquation = check.relation.sign === '=';
  if (isBroken) return { notices: false, text: SENSITIVITY_WORDS.broken };
  const slope = signs.reduce((sum, sign) => sum + sign, 0);
  if (slope === 0) return { notices: false, text: SENSITIVITY_WORDS.cancelled };
  const step = conventionalStep(unit);
  const cellStep = numberAt(book.step, cell);
  const hidden =
    width +
    signs.reduce((sum, sign) => sum + Math.abs(sign), 0) * widening(numberAt(book.value, cell), cellStep, cellStep);
  // How far the figure may go before the check breaks, given what its residual has used up already.
  const slack = isEquation ? Math.abs(residual) + hidden : hidden - residual;
  const least = (Math.floor(slack / (Math.abs(slope) * step)) + 1) * step;
  const notices = least === step;
  if (!isEquation) return { notices, text: SENSITIVITY_WORDS.oneWay(show(step), slope > 0 ? '多' : '少', show(least)) };
  return {
    notices,
    text: notices
      ? SENSITIVITY_WORDS.noticed(show(step))
      : SENSITIVITY_WORDS.hidden(show(step), show(slack), show(least)),
  };
}
