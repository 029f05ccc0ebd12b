import { isOwnCell } from '../src/checking/book';
import type { CheckedBook } from '../src/checking/check-book';
import { BROKEN } from '../src/checking/measure';
import { numberAt } from '../src/checking/judging/system';
import type { Highs } from './peers';

/** Seconds for one book. */
const TIME_LIMIT = 20;

/** A change is at most so many times the largest difference. */
const REACH = 3;

/**
 * The fewest cells whose figures, changed at will, make every error-level check of the book hold within its
 * rounding: Fellegi–Holt as one mixed-integer program. Null where the solver finds no proof in time.
 */
export function minimalSet(highs: Highs, checked: CheckedBook): readonly number[] | null {
  const { Status, Columns } = highs.solve(programOf(checked), {
    time_limit: TIME_LIMIT,
    mip_rel_gap: 0,
    mip_feasibility_tolerance: 1e-9,
    primal_feasibility_tolerance: 1e-9,
    output_flag: false,
  });
  if (Status !== 'Optimal') return null;
  return Object.entries(Columns).flatMap(([name, { Primal }]) =>
    name.startsWith('d') && Primal > 0.5 ? [Number(name.slice(1))] : [],
  );
}

/** x: the change of a cell in steps; d: 1 where it may change. */
function programOf(checked: CheckedBook): string {
  const checks = countingChecks(checked);
  const cells = [...new Set(checks.flatMap((e) => ownCells(checked, e)))];
  const most =
    REACH *
    Math.max(
      1,
      ...checks
        .filter((e) => checked.judgement.verdict[e] === BROKEN)
        .map((e) => Math.abs(inSteps(checked, numberAt(checked.judgement.residual, e)))),
    );
  return [
    'Minimize',
    ` cells: ${cells.map((cell) => `d${cell}`).join(' + ')}`,
    'Subject To',
    ...checks.flatMap((e) => rowsOf(checked, e)),
    ...cells.flatMap((cell) => [`x${cell} - ${most} d${cell} <= 0`, `x${cell} + ${most} d${cell} >= 0`]),
    'Bounds',
    ...cells.map((cell) => ` -${most} <= x${cell} <= ${most}`),
    'Binary',
    ` ${cells.map((cell) => `d${cell}`).join(' ')}`,
    'End',
  ].join('\n');
}

function countingChecks({ system }: CheckedBook): readonly number[] {
  return system.checks.flatMap(({ rule }, e) => (rule.severity === 'error' ? [e] : []));
}

function ownCells({ book, system }: CheckedBook, e: number): readonly number[] {
  const cells = system.terms.cell.subarray(numberAt(system.start, e), numberAt(system.start, e + 1));
  return [...cells].filter((cell) => isOwnCell(book, cell));
}

/** Σ c(value + x) lies within what rounding hides; an empty cell hides half a step once it holds something. */
function rowsOf(checked: CheckedBook, e: number): readonly string[] {
  const { book, system, judgement } = checked;
  const terms: string[] = [];
  const wider: string[] = [];
  for (let t = numberAt(system.start, e); t < numberAt(system.start, e + 1); t += 1) {
    const cell = numberAt(system.terms.cell, t);
    if (!isOwnCell(book, cell)) continue;
    const coefficient = numberAt(system.terms.coefficient, t);
    terms.push(`${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} x${cell}`);
    if (numberAt(book.value, cell) === 0 && numberAt(book.step, cell) > 1)
      wider.push(`${Math.abs(coefficient) / 2} d${cell}`);
  }
  if (terms.length === 0) return [];
  const residual = inSteps(checked, numberAt(judgement.residual, e));
  const width = inSteps(checked, numberAt(judgement.width, e));
  const sum = terms.join(' ');
  const less = wider.map((part) => `- ${part}`).join(' ');
  const more = wider.map((part) => `+ ${part}`).join(' ');
  const upper = `${sum} ${less} <= ${width - residual}`;
  return numberAt(system.inequality, e) === 1 ? [upper] : [upper, `${sum} ${more} >= ${-width - residual}`];
}

function inSteps({ book }: CheckedBook, fen: number): number {
  return fen / numberAt(book.step, 0);
}
