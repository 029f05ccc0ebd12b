import type { WorkbookSnapshot } from '../../../../src/model';
import type { Book } from '../lay-out';
import { randomOf } from '../random';
import { digit, droppedDigit, scale, steps, transposition } from './amount-slips';
import type { Cause, CauseKind, Chooser } from './cause';
import { omitted, slipOf } from './cell-faults';
import { foreignRows } from './foreign-rows';
import {
  carriedSlip,
  causeOf,
  copiedSlip,
  emptyTotal,
  isSameRef,
  omittedPair,
  shiftedBasic,
  shiftedRows,
  shiftedRun,
  shiftedTotal,
  tableInOtherUnit,
} from './wide-faults';
import { writeCells } from './write-cells';

const SLIPS: readonly Chooser[] = [
  ...[transposition, digit, droppedDigit, scale, steps(100)].map((slip) => causeOf(slipOf(slip))),
  causeOf(omitted),
];

const GENERAL = 'generalBudgetExpenditure';

const CHOOSERS: Readonly<Record<CauseKind, Chooser>> = {
  slip: (book, random) => random.pick(SLIPS)(book, random),
  copiedSlip,
  carriedSlip,
  omittedPair,
  foreignRows: foreignRows('governmentFund', GENERAL),
  foreignRowsPushed: foreignRows('governmentFund', GENERAL, 'pushed'),
  foreignCapital: foreignRows('stateCapital', GENERAL),
  foreignGeneral: foreignRows(GENERAL, 'governmentFund'),
  foreignGeneralPushed: foreignRows(GENERAL, 'governmentFund', 'pushed'),
  foreignExpenditure: foreignRows('expenditure', GENERAL),
  foreignExpenditureInFund: foreignRows('expenditure', 'governmentFund'),
  foreignIncome: foreignRows('income', GENERAL),
  foreignIncomeInFund: foreignRows('income', 'governmentFund'),
  shiftedRun,
  shiftedRows,
  shiftedBasic,
  emptyTotal,
  shiftedTotal,
  unitTable: tableInOtherUnit,
};

export const CAUSE_KINDS = Object.keys(CHOOSERS) as readonly CauseKind[];

const MOST_TRIES = 60;

/** One cause of a kind that has nothing to do with those given; null where the book cannot carry one. */
export function chooseCause(book: Book, kind: CauseKind, seed: number, others: readonly Cause[] = []): Cause | null {
  const random = randomOf(seed, `cause ${kind}`);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const chosen = CHOOSERS[kind](book, random);
    if (chosen && others.every((other) => isApart(chosen, other))) return { kind, ...chosen };
  }
  return null;
}

/** Up to so many causes of different kinds, independent of each other. */
export function chooseCauses(book: Book, count: number, seed: number): readonly Cause[] {
  const kinds = randomOf(seed, 'kinds of causes').shuffle(CAUSE_KINDS);
  const causes: Cause[] = [];
  for (const kind of kinds) {
    const cause = causes.length < count ? chooseCause(book, kind, seed, causes) : null;
    if (cause) causes.push(cause);
  }
  return causes;
}

/** The book with all of these causes in it. */
export function withCauses({ snapshot }: Pick<Book, 'snapshot'>, causes: readonly Cause[]): WorkbookSnapshot {
  const written = writeCells(
    snapshot,
    causes.flatMap(({ writes }) => writes),
  );
  return causes.reduce((book, { move }) => (move ? move(book) : book), written);
}

function isApart(cause: Omit<Cause, 'kind'>, other: Cause): boolean {
  if (cause.tables.some((table) => other.tables.includes(table))) return false;
  return !cause.cells.some((cell) => other.cells.some((each) => isSameRef(cell, each)));
}
