import { numberAt } from '../judging/system';
import { cellRepairs } from './cell-repairs';
import type { CellChange, Repair } from './repair';
import { logPrior } from './slips';
import { askedFor, isInBrokenCheck, type Touched } from './touched';
import { applyRepair, eachCheckOf, effectOf, opensCheck, type Trial } from './trial';

/** Odds that figures moved as a block, or that two changed places. */
const LOG_ODDS = { shift: Math.log(1e-5), swap: Math.log(2e-5) } as const;

/** A shift begins and ends at figures in doubt, often at a cell left empty; so many are tried from either end. */
const ENDS_TRIED = 8;

/** Every run of cells moved back by one place, either way. */
export function shiftsOf(trial: Trial, line: readonly number[], scope: 'row' | 'column'): readonly Repair[] {
  return doubtfulStretches(trial, line).flatMap((cells) => {
    const odd = cells.flatMap((cell, index) => (isInBrokenCheck(trial, cell) ? [index] : []));
    const vacated = odd.filter((index) => numberAt(trial.value, cells[index] ?? -1) === 0);
    const starts = [...odd.slice(0, ENDS_TRIED), ...vacated.slice(0, ENDS_TRIED)].flatMap((index) => [
      index - 1,
      index,
    ]);
    const empty = [...vacated.slice(0, ENDS_TRIED), ...vacated.slice(-ENDS_TRIED)];
    const ends = [...odd.slice(-ENDS_TRIED), ...empty].flatMap((index) => [index, index + 1]);
    const isBarredUp = barriers(trial, cells, 1);
    const isBarredDown = barriers(trial, cells, -1);
    return pairs(starts, ends, cells.length).flatMap(([from, to]) => {
      const run = cells.slice(from, to + 1);
      return [
        ...(isBarredUp(from, to) ? [] : movedBack(trial, run, scope)),
        ...(isBarredDown(from + 1, to + 1) ? [] : movedBack(trial, [...run].reverse(), scope)),
      ];
    });
  });
}

/**
 * Whether among the cells from one index up to another some may not take its neighbour's figure: it alone would open
 * a check that no other cell of the line takes part in, whatever else is moved. Most runs are told apart so at once.
 */
function barriers(trial: Trial, cells: readonly number[], step: 1 | -1): (from: number, to: number) => boolean {
  const members = new Map<number, number>();
  for (const cell of cells) {
    eachCheckOf(trial.system, cell, (check) => members.set(check, (members.get(check) ?? 0) + 1));
  }
  const before = [0];
  cells.forEach((cell, index) => {
    const next = cells[index + step];
    const change = next === undefined ? null : { cell, to: numberAt(trial.value, next) };
    const isBarrier = change !== null && opensCheck(trial, change, (check) => members.get(check) === 1);
    before.push((before[index] ?? 0) + Number(isBarrier));
  });
  return (from, to) => before[to] !== before[from];
}

/** Each start with each later end, once. */
function pairs(
  starts: readonly number[],
  ends: readonly number[],
  length: number,
): readonly (readonly [number, number])[] {
  const last = [...new Set(ends)].filter((end) => end < length);
  return [...new Set(starts)]
    .filter((start) => start >= 0)
    .flatMap((start) => last.filter((end) => end > start).map((end) => [start, end] as const));
}

/**
 * A figure in the wrong place breaks some check, unless its neighbour is the same. So a shift lies between
 * figures that only stand in checks that hold. Figures that no check looks at could come from anywhere.
 */
function doubtfulStretches(trial: Trial, line: readonly number[]): readonly (readonly number[])[] {
  const cells = line.filter((cell) => isChecked(trial, cell) && !Number.isNaN(numberAt(trial.value, cell)));
  const stretches: number[][] = [[]];
  cells.forEach((cell, index) => {
    const value = numberAt(trial.value, cell);
    const beside = [cells[index - 1], cells[index + 1]].map((next) =>
      next === undefined ? null : numberAt(trial.value, next),
    );
    const isDoubtful = value === 0 || beside.includes(value) || isInBrokenCheck(trial, cell);
    if (isDoubtful) stretches[stretches.length - 1]?.push(cell);
    else stretches.push([]);
  });
  return stretches.filter((stretch) => stretch.some((cell) => isInBrokenCheck(trial, cell)));
}

/** Whether any check looks at a cell. */
function isChecked({ system }: Trial, cell: number): boolean {
  return numberAt(system.cellStart, cell) < numberAt(system.cellStart, cell + 1);
}

/** A shift covers at least this many cells; two that change places are a swap. */
const LEAST_COVERED = 3;

/** And it moves at least two figures, though one that comes to stand where the same stood shows no change. */
const LEAST_FIGURES = 2;

/**
 * Each cell of the run takes the figure of the next one. What the last one held is either the figure that
 * now stands first, or lost: then it is what its checks ask for.
 */
function movedBack(trial: Trial, run: readonly number[], scope: 'row' | 'column'): readonly Repair[] {
  const values = run.map((cell) => numberAt(trial.value, cell));
  const [subject] = run;
  const last = run[run.length - 1];
  if (subject === undefined || last === undefined || run.length < LEAST_COVERED) return [];
  const moved = run
    .map((cell, index) => ({ cell, to: values[(index + 1) % values.length] ?? 0 }))
    .filter(({ cell, to }) => to !== numberAt(trial.value, cell));
  const turned: Repair = {
    slip: 'shift',
    scope,
    subject: moved[0]?.cell ?? subject,
    changes: moved,
    amounts: [],
    logOdds: LOG_ODDS.shift,
  };
  const lost = withLostEnd(trial, turned, last, values[0] ?? 0);
  return [turned, ...lost].filter(
    ({ changes }) => changes.length >= LEAST_FIGURES && figuresAfter(trial, run, changes) >= LEAST_FIGURES,
  );
}

/** How many figures a run holds once it is repaired. */
function figuresAfter({ value }: Trial, run: readonly number[], changes: readonly CellChange[]): number {
  const changed = new Map(changes.map(({ cell, to }) => [cell, to]));
  return run.filter((cell) => (changed.get(cell) ?? numberAt(value, cell)) !== 0).length;
}

/** The same shift where the last figure fell off the end and another stands first. */
function withLostEnd(trial: Trial, turned: Repair, last: number, first: number): readonly Repair[] {
  const { closed, opened } = effectOf(trial, { ...turned, lost: [last] });
  const undo = applyRepair(trial, turned);
  const end = lostFigure(trial, last, closed.length >= 2 && opened.length === 0);
  undo();
  if (!end) return [];
  const step = numberAt(trial.book.step, last);
  const odds = logPrior(Math.round(end.to / step)) - logPrior(Math.round(first / step));
  const isChange = end.to !== numberAt(trial.value, last);
  const changes = [...turned.changes.filter(({ cell }) => cell !== last), ...(isChange ? [end] : [])];
  return [{ ...turned, changes, logOdds: turned.logOdds + odds }];
}

/**
 * What the checks of a lost figure ask for: the shortest one, or, where the shift explains the rest, a figure that rounding
 * lets all of them agree on.
 */
function lostFigure(trial: Trial, cell: number, isWorthLooking: boolean): CellChange | undefined {
  const [asked] = askedFor(trial, cell);
  if (!asked || !isWorthLooking) return asked;
  const agreed = cellRepairs(trial, cell).map((repair) => ({ repair, effect: effectOf(trial, repair) }));
  const [best] = agreed.sort((a, b) => b.effect.closed.length - a.effect.closed.length);
  return best?.repair.changes[0] ?? asked;
}

/** Two neighbours, in a row or a column, changed places. */
export function swapRepairs(trial: Trial, { rows, sheetColumns }: Touched): readonly Repair[] {
  return [...rows, ...sheetColumns].flatMap(({ cells }) =>
    cells.flatMap((cell, index) => {
      const next = cells[index + 1];
      return next === undefined ? [] : swapOf(trial, cell, next);
    }),
  );
}

/** Both cells have to be in doubt; of a figure and an empty cell, the figure went astray. */
function swapOf(trial: Trial, one: number, other: number): readonly Repair[] {
  const a = numberAt(trial.value, one);
  const b = numberAt(trial.value, other);
  if (a === b || Number.isNaN(a) || Number.isNaN(b)) return [];
  if (!isInBrokenCheck(trial, one) || !isInBrokenCheck(trial, other)) return [];
  const changes = [
    { cell: one, to: b },
    { cell: other, to: a },
  ];
  // One of them empty: the figure went into the cell beside its own.
  const slip = a === 0 || b === 0 ? 'neighbour' : 'swap';
  const subject = b === 0 ? one : other;
  return [{ slip, scope: 'cells', subject, changes, amounts: [], logOdds: LOG_ODDS.swap }];
}
