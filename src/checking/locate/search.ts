import { BROKEN } from '../measure';
import { blockRepairs, rigidRepairs, wideRepairs } from './block-repairs';
import { cellRepairs } from './cell-repairs';
import { isPossible } from './possible';
import { repairKey, type Repair } from './repair';
import { touchedBy } from './touched';
import { applyRepair, cellsInTrial, effectOf, trialTerms, type Effect, type Trial } from './trial';
import { tableUnitRepairs } from './unit-repairs';

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

/** So many places the search of one component, and of a book, looks at; a large book has some tens a second. */
const NODES = { component: 100, book: 200 } as const;

/** So many components are looked at; what is left of a book after that is told without a cause. */
const MOST_COMPONENTS = 60;

/** So many figures are tried in the places of others: some seconds; a book with five faults needs a tenth. */
const MOST_FIGURES = 3_000_000;

/** Whether so much is wrong in a book that what is left is told without a search. */
export function isSpent({ spent }: Trial): boolean {
  return spent.components > MOST_COMPONENTS || spent.figures > MOST_FIGURES;
}

/** Checks that are broken together, and the blocks whose repair closes some of them. */
export interface Opening {
  readonly open: readonly number[];
  readonly blocks: readonly Repair[];
}

/** What every search of a component begins with: looking for blocks costs more than all that follows. */
export function openingOf(trial: Trial, component: readonly number[]): Opening {
  trial.watch();
  const open = stillBroken(trial, component);
  return { open, blocks: [...wideRepairs(trial, open), ...blockRepairs(trial, open)] };
}

/**
 * The likeliest of the smallest sets of two or three repairs that close every check of a component and open none.
 * Undefined where there is none, or the search costs too much.
 */
export function smallestRepairs(trial: Trial, opening: Opening): Solution | undefined {
  const limit = Math.min(trial.spent.nodes + NODES.component, NODES.book);
  for (let causes = 2; causes <= MAX_CAUSES; causes += 1) {
    const found: Solution[] = [];
    descend(trial, { opening, causes, moves: [], found, limit });
    const [best] = found.sort((a, b) => b.score - a.score);
    if (best) return best;
  }
  return undefined;
}

/** The likeliest single repair that closes every check of a component and opens none. */
export function singleRepair(trial: Trial, opening: Opening): Move | undefined {
  const score = ({ repair, effect }: Move): number => repair.logOdds + effect.likelihood;
  const moves = movesAt(trial, opening, opening.open.length);
  return [...moves].sort((a, b) => score(b) - score(a))[0];
}

/** `causes`: repairs that may still be made; `moves`: those made so far; `limit`: places that may be looked at. */
interface Descent {
  readonly opening: Opening;
  readonly causes: number;
  readonly moves: readonly Move[];
  readonly found: Solution[];
  readonly limit: number;
}

/** Depth first: each move is carried out, what is left is searched, and the move is taken back. */
function descend(trial: Trial, descent: Descent): void {
  const { opening, causes, moves, found, limit } = descent;
  const open = stillBroken(trial, opening.open);
  if (open.length === 0) {
    found.push({
      moves,
      score: moves.reduce((sum, { repair, effect }) => sum + repair.logOdds + effect.likelihood, 0),
    });
    return;
  }
  if (causes === 0 || trial.spent.nodes >= limit || isSpent(trial)) return;
  trial.spent.nodes += 1;
  // Slips of whole columns are looked for once, at the start.
  const here = moves.length === 0 ? opening : { open, blocks: blockRepairs(trial, open) };
  // The last cause has to close all that is open.
  const candidates = movesAt(trial, here, causes === 1 ? open.length : 1);
  for (const move of candidates.slice(0, BREADTH)) {
    const undo = applyRepair(trial, move.repair);
    descend(trial, { ...descent, causes: causes - 1, moves: [...moves, move] });
    undo();
  }
}

/** Those of the checks that are broken now. */
export function stillBroken({ verdict }: Trial, checks: readonly number[]): readonly number[] {
  return checks.filter((check) => verdict[check] === BROKEN);
}

/** Repairs that close the check with the fewest cells, and at least so many checks, most promising first. */
function movesAt(trial: Trial, { open, blocks }: Opening, least: number): readonly Move[] {
  trial.watch();
  const pivot = shortest(trial, open);
  const repairs = [...blocks, ...cellsInTrial(trial, pivot).flatMap((cell) => cellRepairs(trial, cell))];
  return harmless(trial, repairs).filter(
    ({ effect }) => effect.closed.includes(pivot) && effect.closed.length >= least,
  );
}

/** The check with the fewest terms, whose cells are the fewest to try. */
function shortest(trial: Trial, checks: readonly number[]): number {
  return checks.reduce((best, check) =>
    trialTerms(trial.system, check) < trialTerms(trial.system, best) ? check : best,
  );
}

/** Repairs that open nothing, most promising first, each once. */
function harmless(trial: Trial, repairs: readonly Repair[]): readonly Move[] {
  const unique = new Map(repairs.map((repair) => [repairKey(repair), repair]));
  return [...unique.values()]
    .map((repair) => ({ repair, effect: effectOf(trial, repair) }))
    .filter(({ effect }) => effect.opened.length === 0)
    .sort((a, b) => rank(b) - rank(a));
}

/** A wrong hypothesis seldom closes a check that its own did not ask for: each counts for so much. */
const LOG_GAIN = 8;

/** Closing many checks counts most; then how plausible the slip is. */
function rank({ repair, effect }: Move): number {
  return LOG_GAIN * effect.closed.length + repair.logOdds + effect.likelihood;
}

/** All repairs that close the checks of a move, itself among them, on a book in which it is not carried out. */
export function rivalsOf(trial: Trial, { repair, effect }: Move): readonly Move[] {
  if (effect.closed.length === 0) return [{ repair, effect }];
  const rivals = movesAt(trial, openingOf(trial, effect.closed), effect.closed.length).filter((rival) =>
    effect.closed.every((check) => rival.effect.closed.includes(check)),
  );
  const key = repairKey(repair);
  return rivals.some((rival) => repairKey(rival.repair) === key) ? rivals : [{ repair, effect }, ...rivals];
}

/** The slip of a whole table or column that settles two or more components at once, if there is one. */
export function wideRepair(trial: Trial, groups: readonly (readonly number[])[]): Move | undefined {
  if (groups.length < 2) return undefined;
  const broken = groups.flat();
  return harmless(trial, [...wideRepairs(trial, broken), ...rigidRepairs(trial, broken)])
    .map((move) => ({ move, settled: countSettled(groups, move) }))
    .filter(({ settled }) => settled >= 2)
    .sort((a, b) => b.settled - a.settled || rank(b.move) - rank(a.move))[0]?.move;
}

/** A table in the other unit closes so many checks at least, and so many for each that other mistakes let it open. */
const UNIT_CLOSES = { least: 6, each: 4 } as const;

/** The likeliest table in the other unit, whatever else is wrong in it. */
export function tableUnitRepair(trial: Trial, broken: readonly number[]): Move | undefined {
  return tableUnitRepairs(trial, touchedBy(trial, broken).tables)
    .filter((repair) => isPossible(trial, repair))
    .map((repair) => ({ repair, effect: effectOf(trial, repair) }))
    .filter(({ effect: { closed, opened } }) => closed.length >= UNIT_CLOSES.least + UNIT_CLOSES.each * opened.length)
    .sort((a, b) => rank(b) - rank(a))[0];
}

/** Components of which a move closes every check. */
function countSettled(groups: readonly (readonly number[])[], { effect }: Move): number {
  const closed = new Set(effect.closed);
  return groups.filter((group) => group.every((check) => closed.has(check))).length;
}

/** The plainest single repair of a component that no small set explains; undefined where none closes two checks. */
export function plainestRepair(trial: Trial, { open, blocks }: Opening): Move | undefined {
  const cells = new Set(open.flatMap((check) => cellsInTrial(trial, check)));
  const repairs = [...blocks, ...[...cells].flatMap((cell) => cellRepairs(trial, cell))];
  return harmless(trial, repairs).find(({ effect }) => effect.closed.length >= 2);
}
