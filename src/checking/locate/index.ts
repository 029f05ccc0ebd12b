import type { Book } from '../book';
import type { Judgement } from '../judge';
import type { System } from '../system';
import { repairKey, type Repair } from './repair';
import { components, plainestRepair, smallestRepairs, type Move, type Solution } from './search';
import { applyRepair, brokenChecks, startTrial, type Trial } from './trial';

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
  const trial = startTrial(book, system, judgement);
  const queue = [...components(trial, brokenChecks(trial))];
  const causes: Cause[] = [];
  for (let component = queue.shift(); component; component = queue.shift()) {
    const solutions = smallestRepairs(trial, component);
    const [best] = solutions;
    if (best) {
      causes.push(...causesOf(best, solutions));
      continue;
    }
    const plain = plainestRepair(trial, component);
    if (!plain) {
      causes.push(...unexplained(trial, component));
      continue;
    }
    causes.push({ checks: plain.effect.closed, candidates: [{ repair: plain.repair, share: 1 }], isClear: true });
    applyRepair(trial, plain.repair);
    queue.unshift(
      ...components(
        trial,
        component.filter((check) => trial.verdict[check] === 2),
      ),
    );
  }
  return causes;
}

/** One cause a move of the best solution; rivals are solutions that differ in that move alone. */
function causesOf(best: Solution, solutions: readonly Solution[]): readonly Cause[] {
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
    const candidates = shares([...rivals.values()]);
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

/** Checks that nothing simple explains stay together where they share cells. */
function unexplained(trial: Trial, component: readonly number[]): readonly Cause[] {
  const open = component.filter((check) => trial.verdict[check] === 2);
  return components(trial, open).map((checks) => ({ checks, candidates: [], isClear: false }));
}

export type { Change, Repair } from './repair';
