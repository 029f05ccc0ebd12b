import { placeOf } from '../book';
import { BROKEN } from '../measure';
import { at } from '../system';
import { blockRepairs, rigidRepairs, wideRepairs } from './block-repairs';
import { cellRepairs } from './cell-repairs';
import { repairKey, type Repair } from './repair';
import { applyRepair, effectOf, eachCheckOf, termsOf, type Effect, type Trial } from './trial';

/** A repair together with what it does to the checks. */
export interface Move {
  readonly repair: Repair;
  readonly effect: Effect;
}

/** One way to close every check of a component, with its log-odds. */
export interface Solution {
  readonly moves: readonly Move[];
  readonly score: number;
}

/** Up to this many causes are searched exactly; beyond, the plainest ones are taken out first. */
const MAX_CAUSES = 3;

/** At each step of the search only the most promising repairs are followed. */
const BREADTH = 16;

/** Broken checks that share cells or rows, directly or through others. */
export function components(trial: Trial, broken: readonly number[]): readonly (readonly number[])[] {
  const open = new Set(broken);
  const groups: number[][] = [];
  for (const seed of broken) {
    if (!open.delete(seed)) continue;
    const group = [seed];
    for (const check of group) group.push(...neighboursOf(trial, check).filter((next) => open.delete(next)));
    groups.push(group);
  }
  return groups;
}

/** Checks that share a cell, or stand on cells of one row: a missing or shifted row breaks its columns apart. */
function neighboursOf(trial: Trial, check: number): readonly number[] {
  const found: number[] = [];
  for (const cell of cellsOf(trial, check)) {
    for (const mate of rowMates(trial, cell)) eachCheckOf(trial.system, mate, (other) => found.push(other));
  }
  return found;
}

function rowMates(trial: Trial, cell: number): readonly number[] {
  const { table } = placeOf(trial.book, cell);
  const width = table.columns.length;
  const first = cell - ((cell - table.firstCell) % width);
  return table.columns.map((_, column) => first + column);
}

function cellsOf(trial: Trial, check: number): readonly number[] {
  return Array.from(trial.system.terms.cell.subarray(at(trial.system.start, check), at(trial.system.start, check + 1)));
}

/**
 * All smallest sets of repairs that close every check of a component and open none, best first.
 * Empty where no set of at most three does.
 */
export function smallestRepairs(trial: Trial, component: readonly number[]): readonly Solution[] {
  for (let causes = 1; causes <= MAX_CAUSES; causes += 1) {
    const found = new Map<string, Solution>();
    descend(trial, component, causes, [], found);
    if (found.size > 0) return [...found.values()].sort((a, b) => b.score - a.score);
  }
  return [];
}

function descend(
  trial: Trial,
  component: readonly number[],
  causes: number,
  moves: readonly Move[],
  found: Map<string, Solution>,
): void {
  const open = component.filter((check) => trial.verdict[check] === BROKEN);
  if (open.length === 0) {
    keep(found, moves);
    return;
  }
  if (causes === 0) return;
  const candidates = movesAt(trial, open, { least: causes === 1 ? open.length : 1, isFirst: moves.length === 0 });
  for (const move of candidates) {
    const undo = applyRepair(trial, move.repair);
    descend(trial, component, causes - 1, [...moves, move], found);
    undo();
  }
}

function keep(found: Map<string, Solution>, moves: readonly Move[]): void {
  const key = moves
    .map(({ repair }) => repairKey(repair))
    .sort()
    .join(';');
  const score = moves.reduce((sum, { repair, effect }) => sum + repair.logOdds + effect.likelihood, 0);
  if (!found.has(key)) found.set(key, { moves, score });
}

interface Wanted {
  /** A move must close this many checks. */
  readonly least: number;
  /** Slips of whole columns are looked for once, at the start. */
  readonly isFirst: boolean;
}

/** Repairs that close the check with the fewest cells, and at least as many checks as wanted. */
function movesAt(trial: Trial, open: readonly number[], { least, isFirst }: Wanted): readonly Move[] {
  const pivot = open.reduce((best, check) =>
    termsOf(trial.system, check) < termsOf(trial.system, best) ? check : best,
  );
  const repairs = [
    ...(isFirst ? wideRepairs(trial, open) : []),
    ...blockRepairs(trial, open),
    ...cellsOf(trial, pivot).flatMap((cell) => cellRepairs(trial, cell)),
  ];
  return repairs
    .map((repair) => ({ repair, effect: effectOf(trial, repair) }))
    .filter(
      ({ effect }) => effect.opened.length === 0 && effect.closed.includes(pivot) && effect.closed.length >= least,
    )
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, BREADTH);
}

/** Closing many checks counts most; then how plausible the slip is. */
function rank({ repair, effect }: Move): number {
  return 4 * effect.closed.length + repair.logOdds + effect.likelihood;
}

/** The slip of a whole table or column that settles two or more components at once, if there is one. */
export function wideRepair(trial: Trial, groups: readonly (readonly number[])[]): Move | undefined {
  if (groups.length < 2) return undefined;
  const broken = groups.flat();
  return [...wideRepairs(trial, broken), ...rigidRepairs(trial, broken)]
    .map((repair) => ({ repair, effect: effectOf(trial, repair) }))
    .map((move) => ({
      move,
      settled: groups.filter((group) => group.every((e) => move.effect.closed.includes(e))).length,
    }))
    .filter(({ settled }) => settled >= 2)
    .sort((a, b) => b.settled - a.settled || rank(b.move) - rank(a.move))[0]?.move;
}

/** The plainest single repair of a component that no small set explains; undefined where none closes two checks. */
export function plainestRepair(trial: Trial, component: readonly number[]): Move | undefined {
  const open = component.filter((check) => trial.verdict[check] === BROKEN);
  const cells = new Set(open.flatMap((check) => cellsOf(trial, check)));
  const repairs = [...blockRepairs(trial, open), ...[...cells].flatMap((cell) => cellRepairs(trial, cell))];
  return repairs
    .map((repair) => ({ repair, effect: effectOf(trial, repair) }))
    .filter(({ effect }) => effect.opened.length === 0 && effect.closed.length >= 2)
    .sort((a, b) => rank(b) - rank(a))[0];
}
