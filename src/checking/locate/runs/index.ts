import type { BookTable } from '../../book';
import { BROKEN } from '../../measure';
import { isPossible } from '../possible';
import type { Repair } from '../repair';
import { numberAt } from '../../judging/system';
import { touchedBy } from '../touched';
import { cellsInTrial, checksOf, effectOf, type Effect, type Trial } from '../trial';
import { runColumns, emptyStretches, range, type RunColumn, type Ends } from './columns';
import { amountsByCode, isCertain, matchesOf, cellsInPlace, type Amounts } from './evidence';
import { movedBack } from './moved-rows';

/** Rows are moved by at most so many. */
const FARTHEST = 8;

/** A run ends so far from its evidence at most, and so many of the likeliest ends are followed. */
const REACH = 14;
const ENDS_FOLLOWED = 3;

/** So many figures that stand elsewhere at their own code give a shift away; one of four digits is as good as two. */
const LEAST_MATCHES = 2;

/** So many offsets are tried of a table: those that most figures speak for. */
const OFFSETS_TRIED = 3;

/** A run of rows that was moved closes at least so many checks, or it is none. */
const LEAST_OF_RUN = 3;

/**
 * What speaks for a run: a check that it closes; a broken one that says nothing once figures are lost; a figure that
 * another table shows at the code to which it returns; a row left empty. The first three speak against it the other way
 * round.
 */
const GAIN = { closes: 8, freed: 3, match: 3, vacated: 4 } as const;

/** A run with what it does and how much speaks for it. */
export interface CellRun {
  readonly ends: Ends;
  readonly repair: Repair;
  readonly effect: Effect;
  readonly matches: number;
  readonly freed: number;
  readonly score: number;
}

/** A table with what its figures say of runs in it. */
interface Scene {
  readonly trial: Trial;
  readonly columns: readonly RunColumn[];
  /** Cells whose amount another table shows at their code. */
  readonly inPlace: ReadonlySet<number>;
  /** Rows of a column whose own amount stands so many rows away. */
  readonly matchesAt: (column: RunColumn, by: number) => readonly number[];
  readonly empty: ReadonlySet<number>;
}

/**
 * The likeliest run of rows whose amounts stand so many rows away from their codes, in all columns or in any number;
 * undefined where there is none. Runs are proposed from evidence: rows left empty, and amounts that another table shows
 * at the code where they would belong. What fell off the end is lost.
 */
export function movedRun(trial: Trial, broken: readonly number[], scope: 'all' | 'any'): CellRun | undefined {
  if (broken.length < LEAST_OF_RUN) return undefined;
  const amounts = amountsByCode(trial);
  const runs = touchedBy(trial, broken).tables.flatMap((table) => runsIn(trial, table, amounts, scope));
  const [best] = runs.filter((run) => isTrusted(trial, run)).sort((a, b) => b.score - a.score);
  return best;
}

/** Whether a run opens nothing and explains enough: by checks that hold then, or by figures that find their place. */
function isTrusted(trial: Trial, { repair, effect, matches, freed, score }: CellRun): boolean {
  const { closed, opened } = effect;
  if (opened.length > 0 || score <= 0 || !isPossible(trial, repair)) return false;
  return closed.length >= LEAST_OF_RUN || (closed.length + freed >= LEAST_OF_RUN && matches >= LEAST_MATCHES);
}

function runsIn(trial: Trial, table: BookTable, amounts: Amounts, scope: 'all' | 'any'): readonly CellRun[] {
  const columns = runColumns(trial, table);
  if (columns.length === 0) return [];
  const stretches = columns.length > 1 ? emptyStretches(trial, columns) : [];
  const scene: Scene = {
    trial,
    columns,
    matchesAt: remembered((column, by) => matchesOf(trial, column, by, amounts)),
    inPlace: new Set(columns.flatMap((column) => cellsInPlace(trial, column, amounts))),
    empty: new Set(stretches.flatMap((ends) => range(...ends))),
  };
  const beside = stretches.flatMap((stretch) => runsBeside(scene, stretch));
  // Rows left empty say where a run begins or ends: where that explains enough nothing else is sought.
  return beside.some((run) => isTrusted(trial, run)) ? beside : matchedRuns(scene, scope);
}

type MatchesAt = Scene['matchesAt'];

/** The same, asked of each column and offset once. */
function remembered(matchesAt: MatchesAt): MatchesAt {
  const known = new Map<RunColumn, Map<number, readonly number[]>>();
  return (column, by) => {
    const ofColumn = known.get(column) ?? new Map<number, readonly number[]>();
    const matches = ofColumn.get(by) ?? matchesAt(column, by);
    known.set(column, ofColumn.set(by, matches));
    return matches;
  };
}

/** Runs that left a stretch of rows empty: they were moved down from its first row, or up from its last. */
function runsBeside(scene: Scene, [first, last]: Ends): readonly CellRun[] {
  const by = last - first + 1;
  if (by > FARTHEST) return [];
  const stops = range(first, Math.min(lengthOf(scene) - 1, last + REACH));
  const starts = range(Math.max(0, first - REACH), last);
  return [
    ...stops.flatMap((stop) => runOf(scene, scene.columns, by, [first, stop])),
    ...starts.flatMap((start) => runOf(scene, scene.columns, -by, [start, last])),
  ];
}

interface Matched {
  readonly column: RunColumn;
  /** Rows whose own amount stands `by` rows away. */
  readonly matches: readonly number[];
}

/** Runs by the offsets that most figures speak for, in all columns together and in single ones. */
function matchedRuns(scene: Scene, scope: 'all' | 'any'): readonly CellRun[] {
  const { columns, matchesAt } = scene;
  const offsets = range(1, FARTHEST).flatMap((by) => [by, -by]);
  const found = offsets.map((by) => {
    const matched = columns.map((column) => ({ column, matches: matchesAt(column, by) }));
    return { by, matched, count: matched.reduce((sum, { matches }) => sum + matches.length, 0) };
  });
  return found
    .filter(({ count }) => count >= (scope === 'all' ? LEAST_MATCHES : 1))
    .sort((a, b) => b.count - a.count)
    .slice(0, OFFSETS_TRIED)
    .flatMap(({ by, matched }) => [
      ...inAllColumns(scene, by, matched),
      ...(scope === 'any' ? inSingleColumns(scene, by, matched) : []),
    ]);
}

/** Runs in all columns at once, where their figures tell enough together. */
function inAllColumns(scene: Scene, by: number, matched: readonly Matched[]): readonly CellRun[] {
  const all = matched.flatMap(({ matches }) => matches);
  return all.length >= LEAST_MATCHES && matched.length > 1 ? runsAround(scene, scene.columns, by, all) : [];
}

/** Runs in single columns, where these tell enough by themselves. */
function inSingleColumns(scene: Scene, by: number, matched: readonly Matched[]): readonly CellRun[] {
  return matched
    .filter((each) => isTelling(scene, each, by))
    .flatMap(({ column, matches }) => runsAround(scene, [column], by, matches));
}

/** Two matches, or one figure of four digits. */
function isTelling({ trial }: Scene, { column, matches }: Matched, by: number): boolean {
  return matches.length >= LEAST_MATCHES || matches.some((row) => isCertain(trial, column.cells[row + by] ?? 0));
}

/**
 * Runs that hold all the evidence, with the likeliest ends: no sum tells an end exactly, and trying each start with each
 * stop costs too much, so the start is sought first, then the stop for the best of them, then the start for
 * the best of these.
 */
function runsAround(
  scene: Scene,
  columns: readonly RunColumn[],
  by: number,
  matches: readonly number[],
): readonly CellRun[] {
  const [first, last] = [Math.min(...matches), Math.max(...matches)];
  const starts = range(Math.max(0, first - REACH), first);
  const stops = range(last, Math.min(lengthOf(scene) - 1, last + REACH));
  const likeliest = (all: readonly Ends[]): readonly CellRun[] =>
    all
      .flatMap((ends) => runOf(scene, columns, by, ends))
      .sort((a, b) => b.score - a.score)
      .slice(0, ENDS_FOLLOWED);
  const begun = likeliest(starts.map((start): Ends => [start, last]));
  const ended = begun.flatMap(({ ends: [start] }) => likeliest(stops.map((stop): Ends => [start, stop])));
  const [best] = [...ended].sort((a, b) => b.score - a.score);
  const settled = best ? likeliest(starts.map((start): Ends => [start, best.ends[1]])) : [];
  return [...begun, ...ended, ...settled];
}

function lengthOf({ columns }: Scene): number {
  return columns[0]?.cells.length ?? 0;
}

/** A run with these ends, weighed; none where it moves nothing. */
function runOf(scene: Scene, columns: readonly RunColumn[], by: number, ends: Ends): readonly CellRun[] {
  const { trial, empty } = scene;
  return movedBack(trial, columns, by, ends).map((repair): CellRun => {
    const effect = effectOf(trial, repair);
    const { freed, spoiled } = lostChecks(trial, repair, effect);
    const matches = matchesIn(scene, columns, ends, repair);
    const vacated = columns.length > 1 ? range(...ends).filter((row) => empty.has(row)).length : 0;
    const score =
      GAIN.closes * (effect.closed.length - effect.opened.length) +
      GAIN.freed * (freed - spoiled) +
      GAIN.match * matches +
      GAIN.vacated * Math.min(vacated, Math.abs(by)) +
      effect.likelihood +
      repair.logOdds;
    return { ends, repair, effect, matches, freed, score };
  });
}

/** Broken checks that hold a lost figure, and such as hold with one beside others: nothing seems lost there. */
function lostChecks(
  trial: Trial,
  { lost = [] }: Repair,
  { closed }: Effect,
): { readonly freed: number; readonly spoiled: number } {
  const gone = new Set(lost);
  const holds = (cell: number): boolean => numberAt(trial.value, cell) !== 0;
  let [freed, spoiled] = [0, 0];
  for (const check of checksOf(trial.system, lost)) {
    if (trial.counts[check] === 0 || closed.includes(check)) continue;
    if (trial.verdict[check] === BROKEN) freed += 1;
    else if (trial.system.inequality[check] === 0) {
      const cells = cellsInTrial(trial, check).filter(holds);
      if (cells.some((cell) => gone.has(cell)) && !cells.every((cell) => gone.has(cell))) spoiled += 1;
    }
  }
  return { freed, spoiled };
}

/** Figures that return to a code at which another table shows them, less those that are torn from such a code. */
function matchesIn(
  { matchesAt, inPlace }: Scene,
  columns: readonly RunColumn[],
  [start, stop]: Ends,
  { changes, lost = [], by = 0 }: Repair,
): number {
  const returned = columns.flatMap((column) => matchesAt(column, by).filter((row) => row >= start && row <= stop));
  const torn = [...changes.map(({ cell }) => cell), ...lost].filter((cell) => inPlace.has(cell));
  return returned.length - torn.length;
}
