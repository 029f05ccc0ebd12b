import type { TableId } from '../model';
import { at, maybeAt } from './build';
import type { Term } from './rule';

/** Tells all income, that of the budgets among it. */
const OVERVIEW = 'incomeExpenditure';
/** Tells each budget's balances too: spent out of old money, a fund needs no income. */
const APPROPRIATION = 'fiscalAppropriation';

/** Where a book would show money of a budget that has a table of its own. */
function tracesOf(budget: 'governmentFund' | 'stateCapital'): readonly Term[] {
  return [
    maybeAt(OVERVIEW, `in.${budget}Appropriation`),
    maybeAt(APPROPRIATION, `in.${budget}`),
    maybeAt(APPROPRIATION, `in.openingBalance.${budget}`),
    at(APPROPRIATION, 'out.total', budget),
    at(APPROPRIATION, 'out.closingBalance', budget),
  ];
}

/** The same in the 财决 workbook. */
function internalTracesOf(budget: 'governmentFund' | 'stateCapital'): readonly Term[] {
  return [
    maybeAt('internal01', `in.${budget}Appropriation`),
    maybeAt('internal01_1', `in.${budget}`),
    maybeAt('internal01_1', `in.openingBalance.${budget}`),
    at('internal01_1', 'out.total', budget),
    at('internal01_1', 'out.closingBalance', budget),
  ];
}

/** Tables that a book without such money may leave out, with the figures that would show the money. */
export const MAY_BE_LACKING: readonly { readonly table: TableId; readonly shownBy: readonly Term[] }[] = [
  { table: 'governmentFund', shownBy: tracesOf('governmentFund') },
  { table: 'stateCapital', shownBy: tracesOf('stateCapital') },
  ...(['internal09', 'internal10', 'internal10_1', 'internal10_2'] as const).map((table) => ({
    table,
    shownBy: internalTracesOf('governmentFund'),
  })),
  ...(['internal11', 'internal12'] as const).map((table) => ({ table, shownBy: internalTracesOf('stateCapital') })),
];
