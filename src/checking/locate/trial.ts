import type { Book } from '../book';
import { BROKEN, verdictOf, type Judgement } from '../judge';
import { at, cellHalfWidth, type System } from '../system';
import { logLikelihood } from './likelihood';
import type { Repair } from './repair';

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
}

/** 核实性 checks may fail lawfully, but fail more often where a figure is wrong: odds of ten to one. */
const LAWFUL_FAILURE = Math.log(10);

/** What a repair would do: checks it closes and opens, and how much likelier the rest becomes. */
export interface Effect {
  readonly closed: readonly number[];
  readonly opened: readonly number[];
  readonly likelihood: number;
}

export function startTrial(book: Book, system: System, judgement: Judgement): Trial {
  return {
    book,
    system,
    value: book.value.slice(),
    residual: judgement.residual.slice(),
    width: judgement.width.slice(),
    verdict: judgement.verdict.slice(),
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

interface Delta {
  residual: number;
  width: number;
}

function deltasOf(trial: Trial, repair: Repair): ReadonlyMap<number, Delta> {
  const deltas = new Map<number, Delta>();
  const add = (check: number, residual: number, width: number): void => {
    const delta = deltas.get(check);
    if (!delta) deltas.set(check, { residual, width });
    else {
      delta.residual += residual;
      delta.width += width;
    }
  };
  for (const { cell, to, step } of repair.changes) {
    const from = at(trial.value, cell);
    const shown = at(trial.book.step, cell);
    const wider = cellHalfWidth(to, step ?? shown) - cellHalfWidth(from, shown);
    eachCheckOf(trial.system, cell, (check, coefficient) => {
      add(check, coefficient * (to - from), Math.abs(coefficient) * wider);
    });
  }
  for (const { check, delta } of repair.amounts) add(check, delta, 0);
  return deltas;
}

/** Calls back for each check that a cell takes part in. */
export function eachCheckOf(system: System, cell: number, visit: (check: number, coefficient: number) => void): void {
  for (let k = at(system.cellStart, cell); k < at(system.cellStart, cell + 1); k += 1) {
    visit(at(system.cellCheck, k), at(system.cellCoefficient, k));
  }
}

/** What `repair` would do, without doing it. */
export function effectOf(trial: Trial, repair: Repair): Effect {
  const closed: number[] = [];
  const opened: number[] = [];
  let likelihood = 0;
  for (const [check, delta] of deltasOf(trial, repair)) {
    const residual = at(trial.residual, check) + delta.residual;
    const width = at(trial.width, check) + delta.width;
    const isInequality = trial.system.inequality[check] === 1;
    const before = trial.verdict[check] === BROKEN;
    const after = verdictOf(residual, width, isInequality) === BROKEN;
    if (trial.counts[check] === 0) {
      likelihood += LAWFUL_FAILURE * (Number(before) - Number(after));
      continue;
    }
    if (before && !after) closed.push(check);
    if (!before && after) opened.push(check);
    if (!after && !isInequality) likelihood += logLikelihood(residual, width, termsOf(trial.system, check));
    if (!before && !isInequality) {
      likelihood -= logLikelihood(at(trial.residual, check), at(trial.width, check), termsOf(trial.system, check));
    }
  }
  return { closed, opened, likelihood };
}

/** Carries a repair out; the answer takes it back. */
export function applyRepair(trial: Trial, repair: Repair): () => void {
  const undo: (() => void)[] = [];
  for (const [check, delta] of deltasOf(trial, repair)) {
    const residual = at(trial.residual, check);
    const width = at(trial.width, check);
    const verdict = at(trial.verdict, check);
    undo.push(() => {
      trial.residual[check] = residual;
      trial.width[check] = width;
      trial.verdict[check] = verdict;
    });
    trial.residual[check] = residual + delta.residual;
    trial.width[check] = width + delta.width;
    const isInequality = trial.system.inequality[check] === 1;
    trial.verdict[check] = verdictOf(residual + delta.residual, width + delta.width, isInequality);
  }
  for (const { cell, to } of repair.changes) {
    const from = at(trial.value, cell);
    undo.push(() => {
      trial.value[cell] = from;
    });
    trial.value[cell] = to;
  }
  return () => undo.reverse().forEach((back) => back());
}

export function termsOf(system: System, check: number): number {
  return at(system.start, check + 1) - at(system.start, check);
}
