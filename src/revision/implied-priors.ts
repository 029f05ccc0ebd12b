import type { AmountFact, FactId, FactTable, ReadText, Statement } from '../model';
import { priorId, toldOrigin } from '../facts';
import { statementsIn } from './statements-in';
import { matchOf } from './values/figures';
import { worthOf } from './values/worth';
import { REVISION_WORDS } from './words';

/** 分 in 0.01 万元. */
const STEP = 10_000;

/**
 * What a text says of last year where no book does: this year's amount less the change that stands beside it. Put into
 * both tables, so that a change can be counted anew when the amount changes.
 */
export function withImpliedPriors(read: ReadText, old: FactTable, fresh: FactTable): readonly [FactTable, FactTable] {
  const implied = read.statements.flatMap((statement) => impliedBy(read, old, fresh, statement) ?? []);
  if (implied.length === 0) return [old, fresh];
  const added = implied.map((fact) => [fact.id, fact] as const);
  return [new Map([...added, ...known(old)]), new Map([...added, ...known(fresh)])];
}

/** Facts without blanks: a blank must not hide what the text implies. */
function known(facts: FactTable): FactTable {
  return new Map([...facts].filter(([, { kind }]) => kind !== 'blank'));
}

/**
 * This year's amount less its change, in steps of 0.01万元. Only where the passage tells the amount as the old books
 * have it, and no book knows last year's: nothing is implied against a book.
 */
function impliedBy(read: ReadText, old: FactTable, fresh: FactTable, statement: Statement): AmountFact | null {
  const { predicate, against, direction, about } = statement;
  const figure = read.figures[statement.figure];
  if (predicate !== 'change' || against === 'budget' || direction === null || figure?.unit !== '万元') return null;
  const of = about.find((fact) => isTold(read, old, statement, fact));
  const now = of === undefined ? null : worthOf(old, of);
  if (of === undefined || now?.measure !== 'money' || worthOf(fresh, priorId(of)) !== null) return null;
  const change = Math.round(figure.value * 100) * STEP * (direction === 'down' ? -1 : 1);
  return priorOf(old, of, now.value - change);
}

/** Whether the passage tells this amount, as the old books have it. */
function isTold(read: ReadText, old: FactTable, { passage }: Statement, fact: FactId): boolean {
  const worth = worthOf(old, fact);
  return statementsIn(read, passage).some(({ statement }) => {
    const figure = read.figures[statement.figure];
    if (statement.predicate !== 'value' || !statement.facts.includes(fact)) return false;
    return figure !== undefined && worth !== null && matchOf(figure, worth, null) === 'exact';
  });
}

/** The fact of last year, told to come from the text. */
function priorOf(old: FactTable, of: FactId, fen: number): AmountFact | null {
  const fact = old.get(of);
  if (fact?.kind !== 'amount') return null;
  const { formula, sources, derivation } = toldOrigin(REVISION_WORDS.implied);
  const caliber = { ...fact.caliber, period: 'prior' } as const;
  return { ...fact, id: priorId(of), fen, step: STEP, halfWidth: 0, caliber, formula, sources, derivation };
}
