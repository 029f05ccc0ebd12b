import { placeOf, type Book } from '../book';
import type { Judgement } from '../judge';
import { BROKEN } from '../measure';
import type { System } from '../system';
import { priorColumnRepairs } from './prior-year';
import { repairKey, type Repair } from './repair';
import { orphanRepairs } from './row-repairs';
import { components, plainestRepair, smallestRepairs, wideRepair, type Move, type Solution } from './search';
import { applyRepair, brokenChecks, effectOf, startTrial, type Trial } from './trial';

/** A repair that may be the cause, with its share of the odds among its rivals. */
export interface Candidate {
  readonly repair: Repair;
  readonly share: number;
}

/**
 * One cause: the checks it explains and the repairs that would close them, likeliest first.
 * `isClear` where the first one stands out; without candidates nothing simple explains the checks.
 */
export interface Cause {
  readonly checks: readonly number[];
  readonly candidates: readonly Candidate[];
  readonly isClear: boolean;
}

/** The first candidate stands out when it has more than this share of the odds. */
const CLEAR_SHARE = 0.6;

/**
 * Finds for the broken checks the smallest sets of cells (or whole blocks) whose change would close
 * them all and open none (Fellegi–Holt), ranked by how plausible each slip is.
 */
export function locate(book: Book, system: System, judgement: Judgement): readonly Cause[] {
  if (!judgement.verdict.includes(BROKEN)) return [];
  const trial = startTrial(book, system, judgement);
  const causes: Cause[] = [...certainCauses(trial), ...wideCauses(trial)];
  const queue = [...components(trial, brokenChecks(trial))];
  for (let component = queue.shift(); component; component = queue.shift()) {
    const solutions = smallestRepairs(trial, component);
    const [best] = solutions;
    if (best) {
      causes.push(...causesOf(trial, best, solutions));
      continue;
    }
    const plain = plainestRepair(trial, component);
    if (!plain) {
      causes.push(...unexplained(trial, component));
      continue;
    }
    causes.push(take(trial, plain));
    queue.unshift(
      ...components(
        trial,
        component.filter((check) => trial.verdict[check] === BROKEN),
      ),
    );
  }
  return causes;
}

/**
 * Columns of last year's figures and missing rows whose children stand there are taken first: they are certain,
 * and others are seen better without them.
 */
function certainCauses(trial: Trial): readonly Cause[] {
  return [priorColumnRepairs, orphanRepairs].flatMap((find) => find(trial).flatMap((repair) => tryTake(trial, repair)));
}

function tryTake(trial: Trial, repair: Repair): readonly Cause[] {
  const effect = effectOf(trial, repair);
  return effect.closed.length > 0 && effect.opened.length === 0 ? [take(trial, { repair, effect })] : [];
}

/** Slips that break checks all over the book are taken out before the book is split into components. */
function wideCauses(trial: Trial): readonly Cause[] {
  const causes: Cause[] = [];
  for (;;) {
    const wide = wideRepair(trial, components(trial, brokenChecks(trial)));
    if (!wide) return causes;
    causes.push(take(trial, wide));
  }
}

/** Carries a repair out and answers the cause that it settles. */
function take(trial: Trial, { repair, effect }: Move): Cause {
  applyRepair(trial, repair);
  return { checks: effect.closed, candidates: [{ repair, share: 1 }], isClear: true };
}

/** One cause a move of the best solution; rivals are solutions that differ in that move alone. */
function causesOf(trial: Trial, best: Solution, solutions: readonly Solution[]): readonly Cause[] {
  return best.moves.map((move, index) => {
    const others = keysWithout(best.moves, index);
    const rivals = new Map<string, { repair: Repair; score: number }>();
    for (const solution of solutions) {
      solution.moves.forEach((rival, place) => {
        if (solution !== best && keysWithout(solution.moves, place) !== others) return;
        if (solution === best && place !== index) return;
        const key = repairKey(rival.repair);
        if (!rivals.has(key)) rivals.set(key, { repair: rival.repair, score: solution.score });
      });
    }
    const candidates = eachStoryOnce(trial.book, shares([...rivals.values()]));
    return { checks: move.effect.closed, candidates, isClear: (candidates[0]?.share ?? 0) >= CLEAR_SHARE };
  });
}

function keysWithout(moves: readonly Move[], index: number): string {
  return moves
    .filter((_, place) => place !== index)
    .map(({ repair }) => repairKey(repair))
    .sort()
    .join(';');
}

function shares(rivals: readonly { readonly repair: Repair; readonly score: number }[]): readonly Candidate[] {
  const top = Math.max(...rivals.map(({ score }) => score));
  const weights = rivals.map(({ score }) => Math.exp(score - top));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return rivals
    .map(({ repair }, index) => ({ repair, share: (weights[index] ?? 0) / sum }))
    .sort((a, b) => b.share - a.share);
}

/** Where a shift begins among figures of one sum no check can tell: shifts along one line are one candidate. */
function eachStoryOnce(book: Book, candidates: readonly Candidate[]): readonly Candidate[] {
  const stories = new Map<string, Candidate>();
  for (const { repair, share } of candidates) {
    const key = repair.slip === 'shift' ? lineOf(book, repair) : repairKey(repair);
    const known = stories.get(key);
    stories.set(key, known ? { ...known, share: known.share + share } : { repair, share });
  }
  return [...stories.values()].sort((a, b) => b.share - a.share);
}

function lineOf(book: Book, { scope, subject }: Repair): string {
  const { table, row, column } = placeOf(book, subject);
  return `${scope}/${table.table.id}/${scope === 'row' ? row.key : column}`;
}

/** Checks that nothing simple explains stay together where they share cells. */
function unexplained(trial: Trial, component: readonly number[]): readonly Cause[] {
  const open = component.filter((check) => trial.verdict[check] === BROKEN);
  return components(trial, open).map((checks) => ({ checks, candidates: [], isClear: false }));
}

export type { Change, Repair } from './repair';
