import type { Draft, Supplement } from '../../../src/model';
import { EMPTY_SUPPLEMENT } from '../../../src/model';
import { draftNarrative } from '../../../src/narrative';
import { book, type BookSpec } from '../../support/narrative/book';
import { amounts } from '../../support/narrative/say';

/** Published tables, what their text holds beyond them, and the figures of the text by section. */
export interface PublishedCase {
  readonly name: string;
  readonly tables: BookSpec['tables'];
  /** 上年数 by table and row, as the text's changes imply them; the others were nil. */
  readonly prior: Readonly<Record<string, string>>;
  /** 年初预算 by code, and their total. */
  readonly budgets: Readonly<Record<string, string>>;
  readonly amounts: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly published: Readonly<Record<string, string>>;
  /** Figures of the text that the tables do not bear out, each with its reason. */
  readonly differences: readonly (readonly [section: string, figure: string, reason: string])[];
}

/** The draft over the tables once everything that the text states beside them was filled in. */
export function draftCase(published: PublishedCase): Draft {
  const report = book({ unitName: published.name, year: 2024, tables: published.tables });
  const given = supplementOf(published);
  const { missing } = draftNarrative(report, { template: 'shanghai-2024', supplement: given });
  const idsOf = (kind: string) => missing.filter((input) => input.kind === kind).map(({ id }) => id);
  const supplement: Supplement = {
    ...given,
    amounts: { ...amounts(nil(idsOf('amount'), '0.00')), ...given.amounts },
    counts: { ...nil(idsOf('count'), 0), ...given.counts },
  };
  return draftNarrative(report, { template: 'shanghai-2024', supplement });
}

function supplementOf({ prior, budgets, amounts: stated, counts }: PublishedCase): Supplement {
  return {
    ...EMPTY_SUPPLEMENT,
    amounts: amounts({
      ...keyed(prior, (place) => `prior:${place.split('/').length === 3 ? place : `${place}/finalAmount`}`),
      ...keyed(budgets, (code) => `budget:generalBudgetExpenditure/${code}/total`),
      ...keyed(stated, agency),
    }),
    counts: keyed(counts, agency),
  };
}

function agency(row: string): string {
  return `agencyOperations/${row}/finalAmount`;
}

function keyed<T>(entries: Readonly<Record<string, T>>, key: (name: string) => string): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).map(([name, value]) => [key(name), value]));
}

function nil<T>(ids: readonly string[], value: T): Record<string, T> {
  return Object.fromEntries(ids.map((id) => [id, value]));
}
