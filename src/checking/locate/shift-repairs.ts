import { at } from '../system';
import type { Repair } from './repair';
import { logPrior } from './slips';
import { askedFor, isInBrokenCheck, type Line, type Touched } from './touched';
import { applyRepair, type Trial } from './trial';

/** Odds that figures moved as a block, or that two changed places. */
const LOG_ODDS = { shift: Math.log(1e-5), swap: Math.log(2e-5) } as const;

/** A stretch of a column moved by one row. */
/** Only the rows whose own checks are broken bound a shifted stretch of a column. */
export function columnShifts(trial: Trial, line: Line): readonly Repair[] {
  const odd = line.cells.flatMap((cell, index) => (isInBrokenCheck(trial, cell) ? [index] : []));
  const first = odd[0];
  const last = odd[odd.length - 1];
  if (first === undefined || last === undefined || last - first < 1) return [];
  const stretch = line.cells.slice(Math.max(0, first - 1), last + 2);
  return shiftsOf(trial, stretch, 'column');
}

/** Longest stretch for which every start and end is tried. */
const MAX_STRETCH = 60;

/** Every run of cells moved back by one place, either way. */
export function shiftsOf(trial: Trial, line: readonly number[], scope: 'row' | 'column'): readonly Repair[] {
  return doubtfulStretches(trial, line).flatMap((cells) => {
    const repairs: Repair[] = [];
    for (let from = 0; from < cells.length - 1; from += 1) {
      for (let to = from + 1; to < cells.length; to += 1) {
        const run = cells.slice(from, to + 1);
        repairs.push(...movedBack(trial, run, scope), ...movedBack(trial, [...run].reverse(), scope));
      }
    }
    return repairs;
  });
}

/**
 * A figure in the wrong place breaks some check, so a shift lies between figures that only stand in checks
 * that hold. Figures that no check looks at could come from anywhere, and prove no shift.
 */
function doubtfulStretches(trial: Trial, line: readonly number[]): readonly (readonly number[])[] {
  const stretches: number[][] = [[]];
  for (const cell of line.filter((each) => isChecked(trial, each) && !Number.isNaN(at(trial.value, each)))) {
    const isDoubtful = at(trial.value, cell) === 0 || isInBrokenCheck(trial, cell);
    if (isDoubtful) stretches[stretches.length - 1]?.push(cell);
    else stretches.push([]);
  }
  return stretches.map((stretch) => stretch.slice(0, MAX_STRETCH));
}

function isChecked({ system }: Trial, cell: number): boolean {
  return at(system.cellStart, cell) < at(system.cellStart, cell + 1);
}

/**
 * Each cell of the run takes the figure of the next one. What the last one held is either the figure that
 * now stands first, or lost: then it is what its checks ask for.
 */
function movedBack(trial: Trial, run: readonly number[], scope: 'row' | 'column'): readonly Repair[] {
  const values = run.map((cell) => at(trial.value, cell));
  const [subject] = run;
  const last = run[run.length - 1];
  if (subject === undefined || last === undefined || values.filter((value) => value !== 0).length < 2) return [];
  const moved = run
    .map((cell, index) => ({ cell, to: values[(index + 1) % values.length] ?? 0 }))
    .filter(({ cell, to }) => to !== at(trial.value, cell));
  if (moved.length < 3) return [];
  const turned: Repair = { slip: 'shift', scope, subject, changes: moved, amounts: [], logOdds: LOG_ODDS.shift };
  const undo = applyRepair(trial, turned);
  const asked = askedFor(trial, last);
  undo();
  const [end] = asked;
  if (!end) return [turned];
  const step = at(trial.book.step, last);
  const lost = {
    ...turned,
    changes: [...moved.filter(({ cell }) => cell !== last), end],
    logOdds: turned.logOdds + logPrior(Math.round(end.to / step)) - logPrior(Math.round((values[0] ?? 0) / step)),
  };
  return [turned, lost];
}

/** Two neighbours, in a row or a column, changed places. */
export function swapRepairs(trial: Trial, { rows, columns }: Touched): readonly Repair[] {
  return [...rows, ...columns].flatMap(({ cells }) =>
    cells.flatMap((cell, index) => {
      const next = cells[index + 1];
      return next === undefined ? [] : swapOf(trial, cell, next);
    }),
  );
}

function swapOf(trial: Trial, one: number, other: number): readonly Repair[] {
  const a = at(trial.value, one);
  const b = at(trial.value, other);
  if (a === b || Number.isNaN(a) || Number.isNaN(b)) return [];
  if (!isInBrokenCheck(trial, one) || !isInBrokenCheck(trial, other)) return [];
  const changes = [
    { cell: one, to: b },
    { cell: other, to: a },
  ];
  return [{ slip: 'swap', scope: 'cells', subject: one, changes, amounts: [], logOdds: LOG_ODDS.swap }];
}
