import { UNWATCHED, type Watch } from '../../model';
import { isSum, placeOf, type Book } from '../book';
import type { Judgement } from '../judging/judge-system';
import { BROKEN } from '../measure';
import { numberAt, type System } from '../judging/system';
import { clearRepair, type CauseCandidate, type Cause } from './cause';
import { components } from './components';
import { joinCopies } from './join-copies';
import { joinRuns } from './join-runs';
import { joinLost } from './lost';
import { priorColumnRepairs } from './prior-year';
import { repairKey, type Repair } from './repair';
import { orphanRepairs } from './row-repairs';
import { movedRun } from './runs';
import {
  isSpent,
  openingOf,
  plainestRepair,
  singleRepair,
  rivalsOf,
  smallestRepairs,
  stillBroken,
  tableUnitRepair,
  wideRepair,
  type Move,
} from './search';
import { applyRepair, brokenChecks, effectOf, startTrial, type Trial } from './trial';

/**
 * The first candidate stands out when it has this share of the odds; one that no known slip leads to needs more, since
 * any figure can be reached so.
 */
const CLEAR_SHARE = 0.6;
const CLEAR_SHARE_UNKNOWN = 0.9;

/**
 * Finds for the broken checks the smallest sets of cells (or whole blocks) whose change would close
 * them all and open none (Fellegi–Holt), ranked by how plausible each slip is. Every check that must hold and does not
 * belongs to exactly one cause.
 */
export function locate(book: Book, system: System, judgement: Judgement, watch: Watch = UNWATCHED): readonly Cause[] {
  // What may lawfully fail needs no cause.
  if (!system.checks.some(({ rule }, e) => rule.severity === 'error' && judgement.verdict[e] === BROKEN)) return [];
  const trial = startTrial(book, system, judgement, watch);
  const causes = [...certainCauses(trial), ...unitCauses(trial), ...runCauses(trial), ...wideCauses(trial)];
  const givenUp = new Set<number>();
  // Each cause that is carried out may part a component or close another: what is left is split anew.
  const queue = [...components(trial, brokenChecks(trial))];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const component = telling(trial, stillBroken(trial, next));
    if (component.length === 0) continue;
    const found = causesIn(trial, component);
    causes.push(...found);
    if (found.every(({ candidates }) => candidates.length === 0)) component.forEach((check) => givenUp.add(check));
    else queue.unshift(...components(trial, telling(trial, stillBroken(trial, component))));
    if (queue.length === 0) queue.push(...components(trial, leftOver(trial, givenUp)));
  }
  const all = withLostChecks(trial, causes, () => startTrial(book, system, judgement, watch));
  return joinedCauses(trial, eachCheckOnce(judgement, all));
}

/** The causes with the checks that have lost a figure: with those that they close by themselves, the rest alone. */
function withLostChecks(trial: Trial, causes: readonly Cause[], asPrinted: () => Trial): readonly Cause[] {
  const lost = new Set(checksWithLost(trial));
  if (lost.size === 0) return causes;
  const printed = asPrinted();
  return [
    ...causes.map((cause) => withOwn(printed, cause, lost)),
    ...[...lost].map((check) => unexplained([check], false)),
  ];
}

/** A cause with those of the checks without a figure that it alone closes in the book as it is printed. */
function withOwn(printed: Trial, cause: Cause, parked: ReadonlySet<number>): Cause {
  const repair = clearRepair(cause);
  if (!repair || repair.lost) return cause;
  const own = effectOf(printed, repair).closed.filter((check) => parked.has(check));
  return { ...cause, checks: [...cause.checks, ...own] };
}

/** Checks that have not lost a figure to a move: the others say nothing, and what is left of them belongs to it. */
function telling({ lostTerms }: Trial, checks: readonly number[]): readonly number[] {
  return checks.filter((check) => lostTerms[check] === 0);
}

/** What was found in parts and is one cause; a move may hold no check but those that lost a figure to it. */
function joinedCauses(trial: Trial, causes: readonly Cause[]): readonly Cause[] {
  const joined = joinLost(trial, joinRuns(trial, joinCopies(trial, causes)));
  return joined.filter(({ checks }) => checks.length > 0);
}

/** Checks that have lost a figure: those that no other cause explains belong to the move. */
function checksWithLost({ lostTerms, counts }: Trial): readonly number[] {
  return [...lostTerms.keys()].filter((check) => numberAt(lostTerms, check) > 0 && counts[check] === 1);
}

/** Checks that a cause carried out has opened since. */
function leftOver(trial: Trial, givenUp: ReadonlySet<number>): readonly number[] {
  return telling(trial, brokenChecks(trial)).filter((check) => !givenUp.has(check));
}

/** What explains a component, carried out: all of it, or at least its plainest cause. */
function causesIn(trial: Trial, component: readonly number[]): readonly Cause[] {
  trial.spent.components += 1;
  if (isSpent(trial)) return [unexplained(component, true)];
  const opening = openingOf(trial, component);
  const single = singleRepair(trial, opening);
  if (single) return causesOf(trial, [single]);
  // Amounts that stand away from their codes hide what else is wrong with them.
  const run = movedRun(trial, component, 'any');
  if (run) return [take(trial, run)];
  const several = smallestRepairs(trial, opening);
  if (several) return causesOf(trial, several.moves);
  const plain = plainestRepair(trial, opening);
  return plain ? causesOf(trial, [plain]) : [unexplained(component, false)];
}

/**
 * Columns of last year's figures and missing rows whose children stand there are taken first: they are certain,
 * and others are seen better without them.
 */
function certainCauses(trial: Trial): readonly Cause[] {
  return [priorColumnRepairs, orphanRepairs].flatMap((find) => find(trial).flatMap((repair) => tryTake(trial, repair)));
}

/** Carries a repair out where it closes something and opens nothing; no cause otherwise. */
function tryTake(trial: Trial, repair: Repair): readonly Cause[] {
  const effect = effectOf(trial, repair);
  return effect.closed.length > 0 && effect.opened.length === 0 ? [take(trial, { repair, effect })] : [];
}

/** Tables in the other unit hide most of what else is wrong with them. */
function unitCauses(trial: Trial): readonly Cause[] {
  return takeEach(trial, () => tableUnitRepair(trial, brokenChecks(trial)));
}

/** Rows that stand away from their codes in every column hide what else is wrong with them. */
function runCauses(trial: Trial): readonly Cause[] {
  return takeEach(trial, () => movedRun(trial, telling(trial, brokenChecks(trial)), 'all'));
}

/** Slips that break checks all over the book are taken out before the book is split into components. */
function wideCauses(trial: Trial): readonly Cause[] {
  return takeEach(trial, () => wideRepair(trial, components(trial, brokenChecks(trial))));
}

/** Carries out one move after the other, as long as another is found in what is left. */
function takeEach(trial: Trial, next: () => Move | undefined): readonly Cause[] {
  const causes: Cause[] = [];
  for (let move = next(); move; move = next()) causes.push(take(trial, move));
  return causes;
}

/** Carries a repair out and answers the cause that it settles. */
function take(trial: Trial, { repair, effect }: Move): Cause {
  applyRepair(trial, repair);
  const { closed, regained, settled } = effect;
  return {
    checks: [...closed, ...regained],
    settled,
    candidates: [{ repair, share: 1 }],
    isClear: true,
    isGivenUp: false,
  };
}

/** One cause a move, with the repairs that would do as well beside the other moves; all are carried out. */
function causesOf(trial: Trial, moves: readonly Move[]): readonly Cause[] {
  const rivals = moves.map((move) => {
    // A move is compared with its rivals as if all other moves were made.
    const undo = moves.filter((other) => other !== move).map(({ repair }) => applyRepair(trial, repair));
    const candidates = candidatesOf(trial, { repair: move.repair, effect: effectOf(trial, move.repair) });
    undo.reverse().forEach((back) => {
      back();
    });
    return candidates;
  });
  return moves.map(({ repair }, index) => {
    const { closed, regained, settled } = effectOf(trial, repair);
    applyRepair(trial, repair);
    const candidates = rivals[index] ?? [];
    const isClear = standsOut(trial.book, candidates);
    const checks = [...closed, ...regained];
    return { checks, settled: isClear ? settled : [], candidates, isClear, isGivenUp: false };
  });
}

/** Whether the first candidate is likelier than all others together by far, for a reason of its own. */
function standsOut(book: Book, [top, ...others]: readonly CauseCandidate[]): boolean {
  if (!top || top.share < (top.repair.slip === 'unknown' ? CLEAR_SHARE_UNKNOWN : CLEAR_SHARE)) return false;
  const isMereTotal = (top.repair.slip === 'staleTotal' || top.repair.slip === 'unknown') && isSumAt(book, top.repair);
  return !isMereTotal || others.every(({ repair }) => repair.scope !== 'cell' || isSumAt(book, repair));
}

/** Totals are seldom typed, and still not likelier to be wrong than their parts only because they are totals. */
function isSumAt(book: Book, { subject }: Repair): boolean {
  return isSum(placeOf(book, subject).row);
}

/** The rivals of a move with their shares of the odds, which add up to 1. */
function candidatesOf(trial: Trial, move: Move): readonly CauseCandidate[] {
  const rivals = rivalsOf(trial, move);
  const scores = rivals.map(({ repair, effect }) => repair.logOdds + effect.likelihood);
  const top = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return eachStoryOnce(
    trial.book,
    rivals.map(({ repair }, index) => ({ repair, share: (weights[index] ?? 0) / sum })),
  );
}

/** Where a shift begins among figures of one sum no check can tell: shifts along one line are one candidate. */
function eachStoryOnce(book: Book, candidates: readonly CauseCandidate[]): readonly CauseCandidate[] {
  const stories = new Map<string, CauseCandidate>();
  for (const { repair, share } of [...candidates].sort((a, b) => b.share - a.share)) {
    const key = repair.slip === 'shift' ? lineOf(book, repair) : repairKey(repair);
    const known = stories.get(key);
    stories.set(key, known ? { ...known, share: known.share + share } : { repair, share });
  }
  return [...stories.values()].sort((a, b) => b.share - a.share);
}

/** The row or column that a shift runs along. */
function lineOf(book: Book, { scope, subject }: Repair): string {
  const { table, row, column } = placeOf(book, subject);
  return `${scope}/${table.table.id}/${scope === 'row' ? row.key : column}`;
}

/** Checks that nothing simple explains stay together. */
function unexplained(checks: readonly number[], isGivenUp: boolean): Cause {
  return { checks, settled: [], candidates: [], isClear: false, isGivenUp };
}

/** A check belongs to the cause that closes it first; one that was not broken to none. */
function eachCheckOnce({ verdict }: Judgement, causes: readonly Cause[]): readonly Cause[] {
  const told = new Set<number>();
  const untold = (check: number): boolean => {
    const isUntold = verdict[check] === BROKEN && !told.has(check);
    told.add(check);
    return isUntold;
  };
  return causes.map((cause) => ({
    ...cause,
    checks: cause.checks.filter(untold),
    settled: cause.settled.filter(untold),
  }));
}

export { clearRepair, type CauseCandidate, type Cause } from './cause';
export type { CellChange, Repair } from './repair';
export { effectOf, startTrial } from './trial';
