import { UNWATCHED, type Watch } from '../../model';
import type { Book } from '../book';
import type { Judgement } from '../judging/judge-system';
import { BROKEN, verdictOf, widening } from '../measure';
import { numberAt, type System } from '../judging/system';
import { logLikelihood } from './likelihood';
import type { CellChange, Repair } from './repair';

/** A judged book on which repairs are tried and taken back. */
export interface Trial {
  readonly book: Book;
  readonly system: System;
  readonly value: Float64Array;
  readonly residual: Float64Array;
  readonly width: Float64Array;
  readonly verdict: Uint8Array;
  /** 1 for checks that take part in locating; 核实性 rules may lawfully fail and do not. */
  readonly counts: Uint8Array;
  /** How many cells of a check have lost their figure: it says nothing then. */
  readonly lostTerms: Uint8Array;
  readonly deltas: Deltas;
  /** Work done so far: places looked at by the search of threes, components looked at, and figures tried. */
  readonly spent: { nodes: number; components: number; figures: number };
  /** Called wherever repairs are looked for. */
  readonly watch: Watch;
}

/** 核实性 checks may fail lawfully, but fail more often where a figure is wrong: odds of ten to one. */
const LAWFUL_FAILURE = Math.log(10);

/**
 * What a repair would do: checks it closes and opens, and how much likelier the rest becomes. `settled`: checks that
 * may lawfully fail, and would hold. `regained`: checks that lost a figure to another repair, and would hold.
 */
export interface Effect {
  readonly closed: readonly number[];
  readonly opened: readonly number[];
  readonly settled: readonly number[];
  readonly regained: readonly number[];
  readonly likelihood: number;
}

/** A trial on copies of the figures and verdicts: the judged book itself stays as it is. */
export function startTrial(book: Book, system: System, judgement: Judgement, watch: Watch = UNWATCHED): Trial {
  return {
    book,
    system,
    value: book.value.slice(),
    residual: judgement.residual.slice(),
    width: judgement.width.slice(),
    verdict: judgement.verdict.slice(),
    lostTerms: new Uint8Array(system.checks.length),
    deltas: emptyDeltas(system.checks.length),
    spent: { nodes: 0, components: 0, figures: 0 },
    watch,
    counts: Uint8Array.from(system.checks, (check) => (check.rule.severity === 'error' ? 1 : 0)),
  };
}

/** The broken checks that locating has to explain. */
export function brokenChecks(trial: Trial): readonly number[] {
  const broken: number[] = [];
  trial.verdict.forEach((verdict, e) => {
    if (verdict === BROKEN && trial.counts[e] === 1) broken.push(e);
  });
  return broken;
}

/** What a repair adds to each check it touches. Reused between repairs: tens of thousands are tried. */
interface Deltas {
  readonly residual: Float64Array;
  readonly width: Float64Array;
  readonly isTouched: Uint8Array;
  readonly touched: number[];
}

function emptyDeltas(checks: number): Deltas {
  return {
    residual: new Float64Array(checks),
    width: new Float64Array(checks),
    isTouched: new Uint8Array(checks),
    touched: [],
  };
}

/** Works the deltas of a repair out, calls back for each touched check, and leaves the scratch clean. */
function eachDelta(
  trial: Trial,
  repair: Pick<Repair, 'changes' | 'amounts'>,
  visit: (check: number, residual: number, width: number) => void,
): void {
  const { deltas } = trial;
  for (const change of repair.changes) addChange(trial, change);
  for (const { check, delta } of repair.amounts) add(deltas, check, delta, 0);
  for (const check of deltas.touched) {
    visit(check, numberAt(deltas.residual, check), numberAt(deltas.width, check));
    deltas.residual[check] = 0;
    deltas.width[check] = 0;
    deltas.isTouched[check] = 0;
  }
  deltas.touched.length = 0;
}

/** The verdict of a check to whose residual and width so much is added. */
function verdictAfter({ system, residual, width }: Trial, check: number, more: number, wider: number): number {
  const isInequality = system.inequality[check] === 1;
  return verdictOf(numberAt(residual, check) + more, numberAt(width, check) + wider, isInequality);
}

/** A new figure moves the residual of its checks, and their width where it hides more or less than before. */
function addChange({ book, system, value, deltas }: Trial, { cell, to, step }: CellChange): void {
  const from = numberAt(value, cell);
  const shown = numberAt(book.step, cell);
  const wider = widening(from, to, shown, step);
  for (let k = numberAt(system.cellStart, cell); k < numberAt(system.cellStart, cell + 1); k += 1) {
    const coefficient = numberAt(system.cellCoefficient, k);
    add(deltas, numberAt(system.cellCheck, k), coefficient * (to - from), Math.abs(coefficient) * wider);
  }
}

function add(deltas: Deltas, check: number, residual: number, width: number): void {
  if (deltas.isTouched[check] === 0) {
    deltas.isTouched[check] = 1;
    deltas.touched.push(check);
  }
  deltas.residual[check] = numberAt(deltas.residual, check) + residual;
  deltas.width[check] = numberAt(deltas.width, check) + width;
}

/** Calls back for each check that a cell takes part in. */
export function eachCheckOf(system: System, cell: number, visit: (check: number, coefficient: number) => void): void {
  for (let k = numberAt(system.cellStart, cell); k < numberAt(system.cellStart, cell + 1); k += 1) {
    visit(numberAt(system.cellCheck, k), numberAt(system.cellCoefficient, k));
  }
}

/** What `repair` would do, without doing it. */
export function effectOf(trial: Trial, repair: Repair): Effect {
  trial.spent.figures += repair.changes.length;
  const none = (): number[] => [];
  const effect = { closed: none(), opened: none(), settled: none(), regained: none(), likelihood: 0 };
  const free = repair.lost ? checksOf(trial.system, repair.lost) : NONE;
  eachDelta(trial, repair, (check, moreResidual, moreWidth) => {
    const residual = numberAt(trial.residual, check) + moreResidual;
    const width = numberAt(trial.width, check) + moreWidth;
    const isInequality = trial.system.inequality[check] === 1;
    const before = trial.verdict[check] === BROKEN;
    const after = verdictAfter(trial, check, moreResidual, moreWidth) === BROKEN;
    if (trial.counts[check] === 0) {
      effect.likelihood += LAWFUL_FAILURE * (Number(before) - Number(after));
      if (before && !after) effect.settled.push(check);
      return;
    }
    // A check that has lost a figure says nothing: that it breaks or holds is by chance.
    const hasLost = numberAt(trial.lostTerms, check) > 0;
    const isFree = hasLost || free.has(check);
    if (before && !after) (hasLost ? effect.regained : effect.closed).push(check);
    if (!before && after && !isFree) effect.opened.push(check);
    if (isInequality || isFree) return;
    if (!after) effect.likelihood += logLikelihood(residual, width, trialTerms(trial.system, check));
    if (!before) effect.likelihood -= likelihoodNow(trial, check);
  });
  return effect;
}

/** Whether a new figure, alone, opens one of those checks that are asked about. */
export function opensCheck(trial: Trial, change: CellChange, isAsked: (check: number) => boolean): boolean {
  const { verdict, counts, lostTerms } = trial;
  let opens = false;
  eachDelta(trial, { changes: [change], amounts: [] }, (check, moreResidual, moreWidth) => {
    if (opens || counts[check] === 0 || verdict[check] === BROKEN || lostTerms[check] !== 0 || !isAsked(check)) return;
    opens = verdictAfter(trial, check, moreResidual, moreWidth) === BROKEN;
  });
  return opens;
}

const NONE: ReadonlySet<number> = new Set();

/** The checks that any of these cells takes part in. */
export function checksOf(system: System, cells: readonly number[]): ReadonlySet<number> {
  const checks = new Set<number>();
  for (const cell of cells) eachCheckOf(system, cell, (check) => checks.add(check));
  return checks;
}

function likelihoodNow(trial: Trial, check: number): number {
  return logLikelihood(numberAt(trial.residual, check), numberAt(trial.width, check), trialTerms(trial.system, check));
}

/** Carries a repair out; the answer takes it back. */
export function applyRepair(trial: Trial, repair: Repair): () => void {
  const checks: { check: number; residual: number; width: number; verdict: number }[] = [];
  eachDelta(trial, repair, (check, moreResidual, moreWidth) => {
    const residual = numberAt(trial.residual, check);
    const width = numberAt(trial.width, check);
    checks.push({ check, residual, width, verdict: numberAt(trial.verdict, check) });
    trial.verdict[check] = verdictAfter(trial, check, moreResidual, moreWidth);
    trial.residual[check] = residual + moreResidual;
    trial.width[check] = width + moreWidth;
  });
  // Kept to put them back: a cell may have been changed by another repair before.
  const values = repair.changes.map(({ cell }) => numberAt(trial.value, cell));
  for (const { cell, to } of repair.changes) trial.value[cell] = to;
  countLost(trial, repair, 1);
  return () => {
    countLost(trial, repair, -1);
    repair.changes.forEach(({ cell }, index) => {
      trial.value[cell] = values[index] ?? 0;
    });
    for (const { check, residual, width, verdict } of checks) {
      trial.residual[check] = residual;
      trial.width[check] = width;
      trial.verdict[check] = verdict;
    }
  };
}

function countLost({ system, lostTerms }: Trial, { lost = [] }: Repair, by: 1 | -1): void {
  for (const cell of lost) {
    eachCheckOf(system, cell, (check) => {
      lostTerms[check] = numberAt(lostTerms, check) + by;
    });
  }
}

/** The cells of a check. */
export function cellsInTrial({ system }: Trial, check: number): readonly number[] {
  return Array.from(system.terms.cell.subarray(numberAt(system.start, check), numberAt(system.start, check + 1)));
}

/** How many terms a check has. */
export function trialTerms(system: System, check: number): number {
  return numberAt(system.start, check + 1) - numberAt(system.start, check);
}
